#pragma once

#include <curl/curl.h>

#include <memory>
#include <optional>
#include <vector>

#include "base/fork_safe_mutex.hpp"
#include "http/curl_header_lines.hpp"
#include "http/curl_kept_connections.hpp"

namespace databricks::inline v0_2::internal::http {

class CurlMultiplexer;

/// One transfer at a time, with the connections of the transfers before it: an easy handle and the multi handle that drives it.
/// On an ordinary thread that is one of its own, which can be woken from another thread: that makes cancelling prompt. A task
/// shares the one of its event loop.
class CurlHandle {
 public:
  /// @throws std::bad_alloc when libcurl cannot make a handle.
  CurlHandle();
  /// For tasks. @throws std::bad_alloc
  explicit CurlHandle(CurlMultiplexer& multiplexer);
  CurlHandle(const CurlHandle&) = delete;
  CurlHandle& operator=(const CurlHandle&) = delete;
  ~CurlHandle();

  [[nodiscard]] CURL* easy() const noexcept { return easy_; }
  [[nodiscard]] CURLM* multi() const noexcept { return multi_; }
  /// Null for a handle with a multi handle of its own.
  [[nodiscard]] CurlMultiplexer* multiplexer() const noexcept { return multiplexer_; }

  /// True when the options are set that are the same for all transfers of its pool.
  [[nodiscard]] bool is_prepared() const noexcept { return is_prepared_; }
  void mark_prepared() noexcept { is_prepared_ = true; }
  /// Back to the options of a new handle.
  void reset() noexcept;
  /// Whether the next transfer leaves the proxy out.
  void set_direct(bool is_direct);
  /// Memory for the header lines of the next transfer.
  [[nodiscard]] CurlHeaderLines& header_lines() noexcept { return header_lines_; }

  /// Says that a look-up of a name goes on in it, which nobody is to wait for, not even the destructor.
  void leave_look_up() noexcept;
  /// See close_look_up_on_exec().
  void note_look_up(int first);
  void close_look_ups_on_exec();
  [[nodiscard]] KeptConnections& connections() noexcept { return *connections_; }

 private:
  KeptConnections own_connections_;
  KeptConnections* connections_ = &own_connections_;
  CurlHeaderLines header_lines_;
  bool is_prepared_ = false;
  std::optional<bool> is_direct_;  ///< As libcurl was told last.
  CURL* easy_ = nullptr;
  CURLM* multi_ = nullptr;
  CurlMultiplexer* multiplexer_ = nullptr;
  int first_of_look_up_ = -1;  ///< Negative once that was looked at.
};

/// Tells the handles of one pool from those of others where pools share a place for them.
struct PoolIdentity {};

/// Idle handles, ready to be used again. Safe from any number of threads.
class CurlPool {
 public:
  CurlPool();
  CurlPool(const CurlPool&) = delete;
  CurlPool& operator=(const CurlPool&) = delete;
  ~CurlPool();

  /// An idle handle, with the connections of earlier transfers; a new one when none is idle.
  [[nodiscard]] std::unique_ptr<CurlHandle> acquire();
  void release(std::unique_ptr<CurlHandle> handle);

 private:
  void forget_connections_of_parent();

  ForkSafeMutex mutex_;
  std::vector<std::unique_ptr<CurlHandle>> idle_;
  long process_;
  std::shared_ptr<const PoolIdentity> identity_ = std::make_shared<const PoolIdentity>();
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <curl/curl.h>

#include <memory>
#include <unordered_map>
#include <vector>

#include "base/reactor.hpp"
#include "http/curl_drive.hpp"
#include "http/curl_kept_connections.hpp"
#include "http/curl_pool.hpp"

namespace databricks::inline v0_2::internal::http {

/// Drives the transfers of all tasks of an event loop, over one multi handle with its connections.
class CurlMultiplexer final : public ReactorClient {
 public:
  /// @throws std::bad_alloc
  explicit CurlMultiplexer(Reactor& reactor);
  CurlMultiplexer(const CurlMultiplexer&) = delete;
  CurlMultiplexer& operator=(const CurlMultiplexer&) = delete;
  ~CurlMultiplexer() override;

  /// That of a reactor.
  [[nodiscard]] static CurlMultiplexer& of(Reactor& reactor);

  [[nodiscard]] CURLM* multi() const noexcept { return multi_; }
  [[nodiscard]] KeptConnections& connections() noexcept { return connections_; }

  /// See DrivenTransfer.
  DriveEnd drive(CURL* easy, const CancelToken& cancel, const DrivenTransfer::Until& until,
                 const DrivenTransfer::Settle& settle);

  /// See DrivenTransfer.
  void remove(CURL* easy) noexcept;

  /// A look-up has begun, see close_look_up_on_exec().
  void note_look_up(int first) { look_ups_.push_back(first); }

  /// An idle handle of this pool; null when there is none.
  [[nodiscard]] std::unique_ptr<CurlHandle> take_idle(const std::shared_ptr<const PoolIdentity>& pool);
  void give_back(const std::shared_ptr<const PoolIdentity>& pool, std::unique_ptr<CurlHandle> handle);

  [[nodiscard]] TimePoint next_time() const override { return next_time_; }
  void on_time() override;
  void on_ready(int descriptor, bool readable, bool writable) override;

 private:
  struct Transfer;
  struct IdleHandles {
    std::weak_ptr<const PoolIdentity> pool;
    std::vector<std::unique_ptr<CurlHandle>> handles;
  };

  void start_added();
  void act(curl_socket_t socket, int events);
  void settle_ended();
  static int on_socket(CURL* easy, curl_socket_t socket, int interest, void* self, void* reserved) noexcept;
  static int on_timer(CURLM* multi, long milliseconds, void* self) noexcept;

  Reactor& reactor_;
  KeptConnections connections_;  ///< Lives longer than the multi handle, and so than the handles.
  CURLM* multi_;
  TimePoint next_time_ = TimePoint::max();
  std::vector<CURL*> added_;  ///< Not known to the multi handle yet.
  std::vector<int> look_ups_;
  std::unordered_map<const PoolIdentity*, IdleHandles> idle_;
};

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <thread>

#include <databricks/clock.hpp>
#include <databricks/credentials.hpp>
#include <databricks/log.hpp>

#include "base/fork_safe_mutex.hpp"
#include "http/single_flight.hpp"

namespace databricks::inline v0_2::internal {

/// Keeps the token of a source and gets a new one in time. Safe from any number of threads.
///
/// A token is fresh, then stale (still good, time to get the next one), then expired, which is `kMargin` before its
/// real end because Azure refuses tokens that are about to end. An expired token is replaced by one thread while the
/// others wait; a stale one by one thread while the others go on with the old one, and when that fails, the next try is
/// a minute later.
class TokenCache {
 public:
  using Time = std::chrono::system_clock::time_point;

  static constexpr std::chrono::seconds kMargin{40};
  static constexpr std::chrono::minutes kMaxStaleTime{20};
  static constexpr std::chrono::minutes kBackoffAfterFailure{1};

  /// @param background the clock for refreshing on a thread of the cache's own; null: the caller that notices
  /// refreshes.
  TokenCache(std::shared_ptr<const TokenSource> source, LogSink log, std::shared_ptr<const Clock> background);
  TokenCache(const TokenCache&) = delete;
  TokenCache& operator=(const TokenCache&) = delete;
  ~TokenCache();

  /// A token that is good for the moment.
  [[nodiscard]] Result<Token> get(const http::Context& context) const;

  /// Forgets the token when it is the one that was rejected, and not one that was fetched since.
  /// @param authorization type and value, as they stand in a header.
  void reject(std::string_view authorization) const;

 private:
  /// A token with the times at which it changes its state.
  struct Held {
    Token token;
    Time stale_from;
    Time expired_from;
  };
  enum class State { missing, fresh, stale, stale_but_backing_off };

  [[nodiscard]] static Held hold(Token token, Time now);
  [[nodiscard]] State inspect(Time now, std::optional<Token>& token) const;
  [[nodiscard]] Result<Token> renew(const http::Context& context) const;
  [[nodiscard]] Result<Token> renew_stale(const http::Context& context, Token old) const;
  [[nodiscard]] bool start_worker() const;
  void work() const;
  void leave_worker() const noexcept;

  std::shared_ptr<const TokenSource> source_;
  LogSink log_;
  std::shared_ptr<const Clock> background_;
  mutable SingleFlight<Token> shared_;
  mutable ForkSafeMutex mutex_;
  mutable std::optional<Held> held_;
  mutable std::optional<Time> blocked_until_;
  // The worker; only with `background_`.
  mutable std::unique_ptr<std::thread> worker_;
  mutable long worker_process_ = 0;
  mutable bool worker_is_busy_ = false;
  CancelSource stop_;
};

/// The Authorization header that a token makes.
[[nodiscard]] Secret authorization(const Token& token);

}  // namespace databricks::inline v0_2::internal

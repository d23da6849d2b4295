#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <version>

#if defined(__cpp_lib_jthread)
#include <stop_token>
#endif

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class CancelState;
}  // namespace internal

/// Keeps a callback registered; destroying it takes the callback back and waits for one that is just running.
class DATABRICKS_EXPORT CancelRegistration {
 public:
  CancelRegistration() = default;
  CancelRegistration(CancelRegistration&&) noexcept = default;
  CancelRegistration& operator=(CancelRegistration&& other) noexcept;
  ~CancelRegistration();

 private:
  friend class CancelToken;
  CancelRegistration(std::shared_ptr<internal::CancelState> state, std::uint64_t id)
      : state_(std::move(state)), id_(id) {}
  void release() noexcept;

  std::shared_ptr<internal::CancelState> state_;
  std::uint64_t id_ = 0;
};

/// Tells a call that it is no longer wanted. A default-made token is never cancelled.
/// Copies share one state. Safe from any number of threads.
class DATABRICKS_EXPORT CancelToken {
 public:
  CancelToken() = default;

#if defined(__cpp_lib_jthread)
  /// Follows a standard stop token, for example that of a std::jthread.
  CancelToken(const std::stop_token& stop);
#endif

  [[nodiscard]] bool cancelled() const noexcept;

  /// Calls `callback` once on cancellation, from the cancelling thread; at once when it has happened already.
  /// The callback must not throw.
  [[nodiscard]] CancelRegistration on_cancel(std::function<void()> callback) const;

 private:
  friend class CancelSource;
  explicit CancelToken(std::shared_ptr<internal::CancelState> state) : state_(std::move(state)) {}

  std::shared_ptr<internal::CancelState> state_;
};

/// Owns the decision to cancel.
///
///     databricks::CancelSource source;
///     std::thread watchdog([&] { source.cancel(); });
///     const auto jobs = client.jobs().list({}, {.cancel = source.token()}).all();
///     watchdog.join();
class DATABRICKS_EXPORT CancelSource {
 public:
  CancelSource();

  [[nodiscard]] CancelToken token() const { return CancelToken{state_}; }
  /// Cancels every call that holds a token of this source. Calling it again does nothing.
  void cancel() const;

 private:
  std::shared_ptr<internal::CancelState> state_;
};

}  // namespace databricks::inline v0_2

#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <databricks/cancel.hpp>

namespace databricks::inline v0_2 {

/// How long a wait lasts unless the caller says otherwise.
template <class T>
inline constexpr std::chrono::milliseconds kDefaultWait = std::chrono::minutes{20};

/// How long work is waited for. `T` is what each poll returns, for example compute::ClusterDetails.
///
///     client.clusters().wait_until_running(id, {.timeout = 30min, .on_progress = [](const auto& cluster) { print(cluster); }});
template <class T>
struct WaitOptions {
  /// The time for the whole wait.
  std::chrono::milliseconds timeout = kDefaultWait<T>;
  /// Called after every poll, also the last one.
  std::function<void(const T&)> on_progress{};
  /// Ends the wait with CancelledError; the work itself goes on.
  CancelToken cancel{};
  /// The time between two polls. Default: 1 s, growing by 1 s to 10 s, plus up to 1 s of jitter.
  std::optional<std::chrono::milliseconds> poll_interval{};
};

}  // namespace databricks::inline v0_2

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

#include <databricks/testing/fake_workspace.hpp>

#include "testing/json.hpp"
#include "testing/router.hpp"

namespace databricks::inline v0_2::internal::testing {

/// What the services of one workspace share. Everything behind it is called under the lock of the workspace.
class ServiceContext {
 public:
  explicit ServiceContext(FakeWorkspaceOptions options)
      : options_(std::move(options)), calendar_start_(options_.clock->calendar_now()), start_(options_.clock->now()) {}

  [[nodiscard]] const FakeWorkspaceOptions& options() const noexcept { return options_; }

  /// Calendar time that never goes back.
  [[nodiscard]] Millis now() const {
    return to_millis(calendar_start_.time_since_epoch()) + to_millis(options_.clock->now() - start_);
  }

  /// True while reads do not see what was created then: they lag behind writes.
  [[nodiscard]] bool is_unseen(Millis created) const { return now() < created + to_millis(options_.read_lag); }

  /// Ids do not fit in 32 bits, as those of the service.
  [[nodiscard]] std::int64_t next_id() noexcept { return ++last_id_; }

  /// For example "0101-000000-abcdefgh".
  [[nodiscard]] std::string next_cluster_id();

  template <typename Duration>
  [[nodiscard]] static Millis to_millis(Duration duration) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
  }

 private:
  FakeWorkspaceOptions options_;
  std::chrono::system_clock::time_point calendar_start_;
  Clock::TimePoint start_;
  std::int64_t last_id_ = 4'290'000'000'000;
};

/// A part of the workspace's API, with the state behind it.
class Service {
 public:
  Service() = default;
  Service(const Service&) = delete;
  Service& operator=(const Service&) = delete;
  virtual ~Service() = default;

  virtual void register_routes(Router& router) = 0;
};

}  // namespace databricks::inline v0_2::internal::testing

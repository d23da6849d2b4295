#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing {

enum class ClusterState : std::uint8_t { pending, running, restarting, resizing, terminating, terminated };

/// "RUNNING"
[[nodiscard]] std::string_view to_string(ClusterState state) noexcept;

/// One cluster: its attributes, and the states that it goes through as time passes.
class Cluster {
 public:
  struct Settings {
    Millis start_time = 0;  ///< PENDING until RUNNING.
    Millis stop_time = 0;   ///< TERMINATING until TERMINATED.
    std::string user_name{};
  };

  /// @param request As it came, without its idempotency token.
  Cluster(std::string id, Json request, Settings settings, Millis now);

  /// Goes through every state that was due until now. To be called before anything else is asked.
  void advance(Millis now);

  /// What a user asks of it. @throws ApiError when its state does not allow that.
  void start(Millis now);
  void restart(Millis now);
  void terminate(Millis now);
  void resize(const Json& size, Millis now);
  void edit(Json request, Millis now);
  void change_owner(const std::string& owner);
  void pin(Millis now);
  void unpin(Millis now);

  [[nodiscard]] const std::string& id() const noexcept { return id_; }
  [[nodiscard]] Millis created() const noexcept { return created_; }
  [[nodiscard]] ClusterState state() const noexcept { return state_; }
  [[nodiscard]] bool is_pinned() const noexcept { return !pinned_by_.empty(); }
  /// How often it has come up: at first, and by every start and restart.
  [[nodiscard]] int start_count() const noexcept { return start_count_; }
  /// When it came up last.
  [[nodiscard]] Millis running_since() const noexcept { return running_since_; }
  /// The driver and the workers.
  [[nodiscard]] std::int64_t node_count() const { return worker_count() + 1; }
  /// As it was created or last edited.
  [[nodiscard]] const Json& request() const noexcept { return request_; }
  /// Oldest first.
  [[nodiscard]] const std::vector<Json>& events() const noexcept { return events_; }
  /// As clusters/get shows it.
  [[nodiscard]] Json to_json() const;

 private:
  struct Step {
    ClusterState state;
    Millis at;
  };

  [[nodiscard]] std::optional<Step> next_step() const;
  [[nodiscard]] Millis idle_limit() const;
  void enter(ClusterState state, Millis at);
  void enter_running(Millis at);
  void enter_terminating(Millis at);
  void require(std::initializer_list<ClusterState> allowed) const;
  void record(std::string_view type, Millis at, Json details);
  [[nodiscard]] std::int64_t worker_count() const;
  [[nodiscard]] Json size() const;
  [[nodiscard]] Json node(std::int64_t index) const;
  void add_nodes(Json& json) const;

  std::string id_;
  Json request_;
  Settings settings_;
  ClusterState state_ = ClusterState::pending;
  Millis created_;
  Millis entered_;
  Millis start_time_;
  Millis terminated_time_ = 0;
  Millis last_restarted_ = 0;
  Millis last_activity_;
  int start_count_ = 0;
  Millis running_since_ = 0;
  std::string state_message_;
  Json termination_reason_{};
  std::string owner_;
  std::string pinned_by_{};
  std::vector<Json> events_{};
};

}  // namespace databricks::inline v0_2::internal::testing

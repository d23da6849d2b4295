#include "testing/cluster.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "testing/api_error.hpp"
#include "testing/cluster_catalog.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr Millis kMinute = 60'000;
constexpr int kJdbcPort = 10000;
constexpr std::int64_t kSparkContext = 4'200'000'000'000'000'001;

/// "Running", as messages spell it.
std::string title(ClusterState state) {
  std::string name = text::lower_case(to_string(state));
  name.front() = to_string(state).front();
  return name;
}

}  // namespace

std::string_view to_string(ClusterState state) noexcept {
  switch (state) {
    case ClusterState::pending: return "PENDING";
    case ClusterState::running: return "RUNNING";
    case ClusterState::restarting: return "RESTARTING";
    case ClusterState::resizing: return "RESIZING";
    case ClusterState::terminating: return "TERMINATING";
    case ClusterState::terminated: return "TERMINATED";
  }
  return "UNKNOWN";
}

Cluster::Cluster(std::string id, Json request, Settings settings, Millis now)
    : id_(std::move(id)),
      request_(std::move(request)),
      settings_(std::move(settings)),
      created_(now),
      entered_(now),
      start_time_(now),
      last_activity_(now),
      owner_(settings_.user_name) {
  state_message_ = "Finding instances for new nodes, acquiring more instances if necessary";
  record("CREATING", now, {{"cluster_size", size()}, {"user", settings_.user_name}});
}

void Cluster::advance(Millis now) {
  for (auto step = next_step(); step && step->at <= now; step = next_step()) enter(step->state, step->at);
}

std::optional<Cluster::Step> Cluster::next_step() const {
  switch (state_) {
    case ClusterState::pending:
    case ClusterState::restarting:
    case ClusterState::resizing: return Step{ClusterState::running, entered_ + settings_.start_time};
    case ClusterState::terminating: return Step{ClusterState::terminated, entered_ + settings_.stop_time};
    case ClusterState::running:
      if (idle_limit() > 0) return Step{ClusterState::terminating, last_activity_ + idle_limit()};
      return std::nullopt;
    case ClusterState::terminated: return std::nullopt;
  }
  return std::nullopt;
}

Millis Cluster::idle_limit() const { return request_.value("autotermination_minutes", Millis{0}) * kMinute; }

void Cluster::enter(ClusterState state, Millis at) {
  if (state == ClusterState::running) enter_running(at);
  if (state == ClusterState::terminating) enter_terminating(at);
  if (state == ClusterState::terminated) terminated_time_ = at;
  state_ = state;
  entered_ = at;
}

void Cluster::enter_running(Millis at) {
  const Json nodes{{"current_num_workers", worker_count()}, {"target_num_workers", worker_count()}};
  record(state_ == ClusterState::resizing ? "UPSIZE_COMPLETED" : "RUNNING", at, nodes);
  if (state_ != ClusterState::resizing) {
    ++start_count_;
    running_since_ = at;
  }
  state_message_.clear();
  last_activity_ = at;
}

void Cluster::enter_terminating(Millis at) {
  if (termination_reason_.is_null()) {
    const Millis minutes = idle_limit() / kMinute;
    state_message_ = fmt::format("Inactive cluster terminated (inactive for {} minutes).", minutes);
    termination_reason_ = {{"code", "INACTIVITY"},
                           {"type", "SUCCESS"},
                           {"parameters", {{"inactivity_duration_min", std::to_string(minutes)}}}};
  }
  record("TERMINATING", at, {{"reason", termination_reason_}});
}

void Cluster::start(Millis now) {
  require({ClusterState::terminated});
  record("STARTING", now, {{"user", settings_.user_name}});
  enter(ClusterState::pending, now);
  start_time_ = now;
  terminated_time_ = 0;
  last_restarted_ = now;
  termination_reason_ = nullptr;
  state_message_ = "Starting Spark";
}

void Cluster::restart(Millis now) {
  require({ClusterState::running});
  record("RESTARTING", now, {{"user", settings_.user_name}});
  enter(ClusterState::restarting, now);
  last_restarted_ = now;
  state_message_ = "Restarting Spark";
}

void Cluster::terminate(Millis now) {
  if (state_ == ClusterState::terminating || state_ == ClusterState::terminated) return;
  termination_reason_ = {
      {"code", "USER_REQUEST"}, {"type", "SUCCESS"}, {"parameters", {{"username", settings_.user_name}}}};
  enter(ClusterState::terminating, now);
  state_message_ = fmt::format("Terminated by {}.", settings_.user_name);
}

void Cluster::resize(const Json& size, Millis now) {
  require({ClusterState::running});
  const auto before = worker_count();
  request_.erase("num_workers");
  request_.erase("autoscale");
  for (const char* member : {"num_workers", "autoscale"}) {
    if (size.contains(member)) request_[member] = size.at(member);
  }
  record("RESIZING", now,
         {{"cause", "USER_REQUEST"},
          {"current_num_workers", before},
          {"target_num_workers", worker_count()},
          {"user", settings_.user_name}});
  enter(ClusterState::resizing, now);
  state_message_ = fmt::format("Resizing to {} workers", worker_count());
}

void Cluster::edit(Json request, Millis now) {
  require({ClusterState::running, ClusterState::terminated});
  const Json previous = std::exchange(request_, std::move(request));
  record("EDITED", now, {{"attributes", request_}, {"previous_attributes", previous}, {"user", settings_.user_name}});
  if (state_ == ClusterState::running) restart(now);
}

void Cluster::change_owner(const std::string& owner) {
  require({ClusterState::terminated});
  owner_ = owner;
}

void Cluster::pin(Millis now) {
  if (is_pinned()) return;
  pinned_by_ = settings_.user_name;
  record("PINNED", now, {{"user", settings_.user_name}});
}

void Cluster::unpin(Millis now) {
  if (!is_pinned()) return;
  pinned_by_.clear();
  record("UNPINNED", now, {{"user", settings_.user_name}});
}

void Cluster::require(std::initializer_list<ClusterState> allowed) const {
  if (std::find(allowed.begin(), allowed.end(), state_) != allowed.end()) return;
  throw invalid_state(fmt::format("Cluster {} is in unexpected state {}.", id_, title(state_)));
}

void Cluster::record(std::string_view type, Millis at, Json details) {
  events_.push_back({{"cluster_id", id_}, {"timestamp", at}, {"type", type}, {"details", std::move(details)}});
}

std::int64_t Cluster::worker_count() const {
  if (!request_.contains("autoscale")) return request_.value("num_workers", std::int64_t{0});
  return request_.at("autoscale").value("min_workers", std::int64_t{0});
}

Json Cluster::size() const {
  if (request_.contains("autoscale")) return {{"autoscale", request_.at("autoscale")}};
  return {{"num_workers", worker_count()}};
}

Json Cluster::node(std::int64_t index) const {
  const std::string address = fmt::format("10.139.{}.{}", 64 + index / 250, 4 + index % 250);
  return {{"private_ip", address},
          {"public_dns", ""},
          {"node_id", fmt::format("{}-node-{}", id_, index)},
          {"instance_id", fmt::format("{}-instance-{}", id_, index)},
          {"start_timestamp", start_time_},
          {"host_private_ip", address}};
}

void Cluster::add_nodes(Json& json) const {
  json["driver"] = node(0);
  json["executors"] = Json::array();
  for (std::int64_t worker = 1; worker <= worker_count(); ++worker) json["executors"].push_back(node(worker));
  const auto type = cluster_catalog::size_of(request_.value("node_type_id", ""));
  const auto count = worker_count() + 1;
  json["jdbc_port"] = kJdbcPort;
  json["cluster_cores"] = type.cores * static_cast<double>(count);
  json["cluster_memory_mb"] = type.memory_mb * count;
}

Json Cluster::to_json() const {
  Json json = request_;
  json["cluster_id"] = id_;
  json["creator_user_name"] = owner_;
  json["cluster_source"] = "API";
  json["spark_context_id"] = kSparkContext;
  json["state"] = to_string(state_);
  json["state_message"] = state_message_;
  json["start_time"] = start_time_;
  json["last_state_loss_time"] = 0;
  json["last_activity_time"] = last_activity_;
  json["last_restarted_time"] = last_restarted_;
  json["terminated_time"] = terminated_time_;
  json["default_tags"] = {{"Vendor", "Databricks"},
                          {"Creator", owner_},
                          {"ClusterName", request_.value("cluster_name", "")},
                          {"ClusterId", id_}};
  if (!json.contains("driver_node_type_id") && json.contains("node_type_id")) {
    json["driver_node_type_id"] = request_.at("node_type_id");
  }
  if (!json.contains("autotermination_minutes")) json["autotermination_minutes"] = 0;
  if (!json.contains("cluster_name")) json["cluster_name"] = "";
  if (!termination_reason_.is_null()) json["termination_reason"] = termination_reason_;
  if (is_pinned()) json["pinned_by_user_name"] = pinned_by_;
  if (state_ == ClusterState::running || state_ == ClusterState::resizing) add_nodes(json);
  json["spec"] = request_;
  return json;
}

}  // namespace databricks::inline v0_2::internal::testing

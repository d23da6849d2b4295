#include "testing/fake_instance_pools.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kPoolId{required(text("instance_pool_id"))};
/// What an edit can change; the name and node type must be there.
constexpr std::array kChangeable{required(text("instance_pool_name")),
                                 required(text("node_type_id")),
                                 text_map("custom_tags"),
                                 integer("idle_instance_autotermination_minutes"),
                                 integer("max_capacity"),
                                 integer("min_idle_instances"),
                                 integer("remote_disk_throughput"),
                                 integer("total_initial_remote_disk_size")};
constexpr std::array kFixed{object("aws_attributes"),
                            object("azure_attributes"),
                            object("gcp_attributes"),
                            object("disk_spec"),
                            flag("enable_elastic_disk"),
                            object("node_type_flexibility"),
                            object_list("preloaded_docker_images"),
                            text_list("preloaded_spark_versions")};
constexpr std::array kCreate = join(kChangeable, kFixed);
constexpr std::array kEdit = join(kPoolId, kChangeable);

constexpr std::int64_t kMaxIdleTime = 10'000;
constexpr std::size_t kMaxNameLength = 100;

void check_range(const Json& settings, const char* member, std::int64_t most) {
  const auto value = settings.value(member, std::int64_t{0});
  if (value < 0 || value > most) {
    throw invalid_parameter(fmt::format("{} must be between 0 and {}, got {}.", member, most, value));
  }
}

}  // namespace

void FakeInstancePools::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/instance-pools/"}};
  routes.post("create", kCreate, &FakeInstancePools::create);
  routes.post("delete", kPoolId, &FakeInstancePools::delete_pool);
  routes.post("edit", kEdit, &FakeInstancePools::edit);
  routes.get("get", kPoolId, &FakeInstancePools::get);
  routes.get("list", kNothing, &FakeInstancePools::list);
}

ServiceResponse FakeInstancePools::create(const Call& call) {
  check(call.input, {});
  const std::string id = fmt::format("{:016x}-pool", context_.next_id());
  pools_[id] = {call.input, 0, context_.now()};
  return Json{{"instance_pool_id", id}};
}

ServiceResponse FakeInstancePools::delete_pool(const Call& call) {
  const std::string id = call.input.at("instance_pool_id");
  (void)find(id);
  pools_.erase(id);
  return ServiceResponse::nothing();
}

ServiceResponse FakeInstancePools::edit(const Call& call) {
  const std::string id = call.input.at("instance_pool_id");
  Pool& pool = find(id);
  Json settings = call.input;
  settings.erase("instance_pool_id");
  check(settings, id);
  if (settings.at("node_type_id") != pool.settings.at("node_type_id")) {
    throw invalid_parameter(fmt::format("The node type of instance pool {} cannot be changed.", id));
  }
  for (const Member& member : kFixed) {
    const std::string name{member.name};
    if (pool.settings.contains(name)) settings[name] = pool.settings.at(name);
  }
  pool = {std::move(settings), idle_count(pool), context_.now()};
  return ServiceResponse::nothing();
}

ServiceResponse FakeInstancePools::get(const Call& call) {
  const std::string id = call.input.at("instance_pool_id");
  return to_json(id, find(id));
}

ServiceResponse FakeInstancePools::list(const Call&) {
  Json response = Json::object();
  for (const auto& [id, pool] : pools_) response["instance_pools"].push_back(to_json(id, pool));
  return response;
}

FakeInstancePools::Pool& FakeInstancePools::find(const std::string& id) {
  const auto found = pools_.find(id);
  if (found == pools_.end()) throw does_not_exist(fmt::format("Can't find an instance pool with id: {}.", id));
  return found->second;
}

void FakeInstancePools::check(const Json& settings, const std::string& id) const {
  const std::string name = settings.at("instance_pool_name");
  if (name.size() > kMaxNameLength) {
    throw invalid_parameter(fmt::format("instance_pool_name must have at most {} characters.", kMaxNameLength));
  }
  for (const auto& [other_id, other] : pools_) {
    if (other_id != id && other.settings.at("instance_pool_name") == name) {
      throw already_exists(fmt::format("An instance pool with name {} already exists.", name));
    }
  }
  check_range(settings, "idle_instance_autotermination_minutes", kMaxIdleTime);
  check_range(settings, "min_idle_instances", settings.value("max_capacity", std::int64_t{100'000}));
  if (settings.value("preloaded_spark_versions", Json::array()).size() > 1) {
    throw invalid_parameter("preloaded_spark_versions must have at most one entry.");
  }
}

std::int64_t FakeInstancePools::idle_count(const Pool& pool) const {
  const auto wanted = pool.settings.value("min_idle_instances", std::int64_t{0});
  const Millis ready_at = pool.changed_at + ServiceContext::to_millis(context_.options().cluster_start_time);
  return context_.now() >= ready_at ? wanted : std::min(wanted, pool.idle_before);
}

Json FakeInstancePools::stats(const std::string& id, const Pool& pool) {
  std::int64_t used = 0;
  std::int64_t pending = 0;
  for (const Cluster* cluster : clusters_.all()) {
    if (cluster->request().value("instance_pool_id", "") != id) continue;
    switch (cluster->state()) {
      case ClusterState::pending:
      case ClusterState::restarting: pending += cluster->node_count(); break;
      case ClusterState::running:
      case ClusterState::resizing: used += cluster->node_count(); break;
      default: break;
    }
  }
  const auto idle = idle_count(pool);
  return {{"used_count", used},
          {"idle_count", idle},
          {"pending_used_count", pending},
          {"pending_idle_count", pool.settings.value("min_idle_instances", std::int64_t{0}) - idle}};
}

Json FakeInstancePools::to_json(const std::string& id, const Pool& pool) {
  Json json = pool.settings;
  json["instance_pool_id"] = id;
  json["default_tags"] = {{"Vendor", "Databricks"},
                          {"DatabricksInstancePoolCreatorId", context_.options().user_name},
                          {"DatabricksInstancePoolId", id}};
  json["state"] = "ACTIVE";
  json["stats"] = stats(id, pool);
  json["status"] = Json::object();
  return json;
}

}  // namespace databricks::inline v0_2::internal::testing

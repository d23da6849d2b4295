#include "testing/fake_clusters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/cluster_catalog.hpp"
#include "testing/cluster_requests.hpp"
#include "testing/cluster_rules.hpp"
#include "testing/paging.hpp"
#include "testing/policy_rules.hpp"
#include "testing/request_reader.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr PageLimits kListLimits{"page_size", 0, 100, 20, 20};
constexpr PageLimits kEventPageSize{"page_size", 0, 500, 50, 50};
constexpr PageLimits kEventLimit{"limit", 0, 500, 50, 50};

ApiError no_such_cluster(std::string_view id) {
  return invalid_parameter(fmt::format("Cluster {} does not exist", id));
}

/// Whether the filter does not care, or the value is in its list.
bool passes(const Json& filter, const char* member, std::string_view value) {
  if (!filter.contains(member)) return true;
  const Json& values = filter.at(member);
  return std::find(values.begin(), values.end(), value) != values.end();
}

void sort(std::vector<const Cluster*>& clusters, const Json& sort_by) {
  if (sort_by.value("field", "DEFAULT") == "CLUSTER_NAME") {
    const auto name = [](const Cluster* cluster) { return cluster->request().value("cluster_name", ""); };
    std::stable_sort(clusters.begin(), clusters.end(),
                     [&](const Cluster* left, const Cluster* right) { return name(left) < name(right); });
  }
  if (sort_by.value("direction", "ASC") == "DESC") std::reverse(clusters.begin(), clusters.end());
}

/// The events of the cluster that the request asks for, in its order.
std::vector<Json> matching_events(const Cluster& cluster, const Json& input) {
  const auto from = input.value("start_time", Millis{0});
  const auto to = input.value("end_time", std::numeric_limits<Millis>::max());
  std::vector<Json> events;
  for (const Json& event : cluster.events()) {
    const auto at = event.at("timestamp").get<Millis>();
    if (at >= from && at <= to && passes(input, "event_types", event.at("type").get<std::string>())) {
      events.push_back(event);
    }
  }
  if (input.value("order", "DESC") == "DESC") std::reverse(events.begin(), events.end());
  return events;
}

/// The whole request for the page behind this one, as the older way of paging has it.
Json next_request(Json input, const PageRequest& page, std::size_t offset, Millis now) {
  if (!input.contains("end_time")) input["end_time"] = now;
  input["offset"] = offset;
  input["limit"] = page.limit;
  return input;
}

}  // namespace

void FakeClusters::register_routes(Router& router) {
  namespace expect = cluster_requests;
  RouteGroup routes{router, *this, {"/api/2.0/clusters/", "/api/2.1/clusters/"}};
  routes.post("change-owner", expect::kChangeOwner, &FakeClusters::change_owner);
  routes.post("create", expect::kCreate, &FakeClusters::create);
  routes.post("delete", expect::kClusterId, &FakeClusters::terminate);
  routes.post("edit", expect::kEdit, &FakeClusters::edit);
  routes.post("events", expect::kEvents, &FakeClusters::events);
  routes.get("get", expect::kClusterId, &FakeClusters::get);
  routes.get("list", expect::kList, &FakeClusters::list);
  routes.get("list-node-types", kNothing, &FakeClusters::list_node_types);
  routes.get("list-zones", kNothing, &FakeClusters::list_zones);
  routes.post("permanent-delete", expect::kClusterId, &FakeClusters::permanent_delete);
  routes.post("pin", expect::kClusterId, &FakeClusters::pin);
  routes.post("resize", expect::kResize, &FakeClusters::resize);
  routes.post("restart", expect::kClusterId, &FakeClusters::restart);
  routes.get("spark-versions", kNothing, &FakeClusters::spark_versions);
  routes.post("start", expect::kClusterId, &FakeClusters::start);
  routes.post("unpin", expect::kClusterId, &FakeClusters::unpin);
  RouteGroup newer_routes{router, *this, {"/api/2.1/clusters/"}};
  newer_routes.post("update", expect::kUpdate, &FakeClusters::update);
}

ServiceResponse FakeClusters::create(const Call& call) {
  Json request = call.input;
  const std::string token = read_idempotency_token(request);
  if (const auto known = idempotency_tokens_.find(token); known != idempotency_tokens_.end()) {
    if (clusters_.contains(known->second)) return ServiceResponse::duplicate({{"cluster_id", known->second}});
  }
  request.erase("idempotency_token");
  request = complete(std::move(request));
  const auto& options = context_.options();
  const Cluster::Settings settings{ServiceContext::to_millis(options.cluster_start_time),
                                   ServiceContext::to_millis(options.cluster_stop_time), options.user_name};
  const std::string id = context_.next_cluster_id();
  clusters_.emplace(id, Cluster{id, std::move(request), settings, context_.now()});
  creation_order_.push_back(id);
  if (!token.empty()) idempotency_tokens_[token] = id;
  return Json{{"cluster_id", id}};
}

ServiceResponse FakeClusters::get(const Call& call) {
  const Cluster& cluster = find(call);
  if (context_.is_unseen(cluster.created())) throw no_such_cluster(cluster.id());
  return cluster.to_json();
}

ServiceResponse FakeClusters::list(const Call& call) {
  auto clusters = filtered(call.input.value("filter_by", Json::object()));
  std::erase_if(clusters, [this](const Cluster* cluster) { return context_.is_unseen(cluster->created()); });
  sort(clusters, call.input.value("sort_by", Json::object()));
  const auto page = slice_page(
      clusters, read_page_request("clusters/list", call.input, kListLimits, context_.options().empty_first_pages));
  Json response = Json::object();
  for (const Cluster* cluster : page.items) response["clusters"].push_back(cluster->to_json());
  add_tokens(response, page);
  return response;
}

std::vector<const Cluster*> FakeClusters::filtered(const Json& filter) {
  std::vector<const Cluster*> clusters;
  for (const std::string& id : creation_order_) {
    Cluster& cluster = clusters_.at(id);
    cluster.advance(context_.now());
    const bool has_policy = filter.value("policy_id", "") == cluster.request().value("policy_id", "");
    if (filter.contains("policy_id") && !has_policy) continue;
    if (filter.value("is_pinned", cluster.is_pinned()) != cluster.is_pinned()) continue;
    if (!passes(filter, "cluster_states", to_string(cluster.state()))) continue;
    if (!passes(filter, "cluster_sources", "API")) continue;
    clusters.push_back(&cluster);
  }
  return clusters;
}

ServiceResponse FakeClusters::terminate(const Call& call) {
  find(call).terminate(context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::permanent_delete(const Call& call) {
  const std::string id = find(call).id();
  clusters_.erase(id);
  std::erase(creation_order_, id);
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::start(const Call& call) {
  find(call).start(context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::restart(const Call& call) {
  find(call).restart(context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::resize(const Call& call) {
  Cluster& cluster = find(call);
  cluster_rules::check_size(call.input);
  cluster.resize(call.input, context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::edit(const Call& call) {
  Cluster& cluster = find(call);
  Json request = call.input;
  request.erase("cluster_id");
  cluster.edit(complete(std::move(request)), context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::update(const Call& call) {
  Cluster& cluster = find(call);
  const Json changes = call.input.value("cluster", Json::object());
  const std::string mask = call.input.at("update_mask").get<std::string>();
  cluster.edit(complete(cluster_rules::updated(cluster.request(), changes, mask)), context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::pin(const Call& call) {
  find(call).pin(context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::unpin(const Call& call) {
  find(call).unpin(context_.now());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::change_owner(const Call& call) {
  find(call).change_owner(call.input.at("owner_username").get<std::string>());
  return ServiceResponse::nothing();
}

ServiceResponse FakeClusters::events(const Call& call) {
  const auto events = matching_events(find(call), call.input);
  const bool pages_by_token = call.input.contains("page_size") || call.input.contains("page_token");
  const auto request = read_page_request("clusters/events", call.input, pages_by_token ? kEventPageSize : kEventLimit,
                                         context_.options().empty_first_pages);
  const auto page = slice_page(events, request);
  Json response = Json::object();
  if (!page.items.empty()) response["events"] = page.items;
  add_tokens(response, page);
  if (pages_by_token) return response;
  response["total_count"] = events.size();
  const std::size_t next = request.offset + page.items.size();
  if (next < events.size()) response["next_page"] = next_request(call.input, request, next, context_.now());
  return response;
}

ServiceResponse FakeClusters::list_node_types(const Call&) { return cluster_catalog::node_types(); }

ServiceResponse FakeClusters::list_zones(const Call&) { return cluster_catalog::zones(); }

ServiceResponse FakeClusters::spark_versions(const Call&) { return cluster_catalog::spark_versions(); }

Json FakeClusters::complete(Json attributes) const {
  const std::string policy_id = attributes.value("policy_id", "");
  if (!attributes.contains("spark_version") && !policy_id.empty()) {
    const bool with_defaults = attributes.value("apply_policy_default_values", false);
    if (auto version = policy_rules::spark_version(policies_.rules(policy_id), with_defaults)) {
      attributes["spark_version"] = *std::move(version);
    }
  }
  cluster_rules::check(attributes);
  return attributes;
}

const Cluster* FakeClusters::find(const std::string& id) {
  const auto found = clusters_.find(id);
  if (found == clusters_.end()) return nullptr;
  found->second.advance(context_.now());
  return &found->second;
}

Cluster& FakeClusters::find(const Call& call) {
  const std::string id = call.input.at("cluster_id").get<std::string>();
  const auto found = clusters_.find(id);
  if (found == clusters_.end()) throw no_such_cluster(id);
  found->second.advance(context_.now());
  return found->second;
}

}  // namespace databricks::inline v0_2::internal::testing

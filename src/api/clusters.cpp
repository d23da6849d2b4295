#include <databricks/api/clusters.hpp>

#include <fmt/format.h>

#include "api/endpoints/clusters.hpp"
#include "api/mint_token.hpp"
#include "api/page_through.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks {

using namespace compute;
namespace endpoint = endpoints::clusters;

ClustersClient::ClustersClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void ClustersClient::change_owner(const ChangeClusterOwner& request, const CallOptions& options) const {
  session_->call(endpoint::change_owner, request, options);
}

CreateClusterResponse ClustersClient::create(const CreateCluster& request, const CallOptions& options) const {
  return session_->call<CreateClusterResponse>(endpoint::create, with_idempotency_token(*session_, request), options);
}

void ClustersClient::terminate(std::string_view cluster_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, DeleteCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersClient::edit(const EditCluster& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

Paged<ClusterEvent> ClustersClient::events(const GetEvents& request, const CallOptions& options) const {
  // The service pages by token, or, in its older form, by an object that is the whole next request.
  const auto request_of = [request](const std::string& page) {
    if (page.starts_with('{')) return decode<GetEvents>(page);
    GetEvents next = request;
    if (!page.empty()) next.page_token = page;
    return next;
  };
  return Paged<ClusterEvent>{[session = session_, request_of, options](const std::string& page) {
    auto answer = session->call<GetEventsResponse>(endpoint::events, request_of(page), options);
    std::string next = answer.next_page_token.value_or("");
    if (next.empty() && answer.next_page) next = encode(*answer.next_page);
    return Page<ClusterEvent>{std::move(answer.events), std::move(next)};
  }};
}

ClusterDetails ClustersClient::get(std::string_view cluster_id, const CallOptions& options) const {
  return session_->call<ClusterDetails>(endpoint::get, GetClusterRequest{.cluster_id = std::string{cluster_id}},
                                        options);
}

Diagnostic ClustersClient::get_diagnostic(std::string_view cluster_id, const CallOptions& options) const {
  return session_->call<Diagnostic>(endpoint::get_diagnostic,
                                    GetDiagnosticRequest{.cluster_id = std::string{cluster_id}}, options);
}

Paged<ClusterDetails> ClustersClient::list(const ListClustersRequest& request, const CallOptions& options) const {
  return page_through(session_, endpoint::list, request, &ListClustersResponse::clusters, options);
}

std::vector<NodeType> ClustersClient::list_node_types(const CallOptions& options) const {
  return session_->call<ListNodeTypesResponse>(endpoint::list_node_types, options).node_types;
}

ListAvailableZonesResponse ClustersClient::list_zones(const CallOptions& options) const {
  return session_->call<ListAvailableZonesResponse>(endpoint::list_zones, options);
}

void ClustersClient::permanent_delete(std::string_view cluster_id, const CallOptions& options) const {
  session_->call(endpoint::permanent_delete, PermanentDeleteCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersClient::pin(std::string_view cluster_id, const CallOptions& options) const {
  session_->call(endpoint::pin, PinCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersClient::resize(const ResizeCluster& request, const CallOptions& options) const {
  session_->call(endpoint::resize, request, options);
}

void ClustersClient::restart(const RestartCluster& request, const CallOptions& options) const {
  session_->call(endpoint::restart, request, options);
}

std::vector<SparkVersion> ClustersClient::spark_versions(const CallOptions& options) const {
  return session_->call<GetSparkVersionsResponse>(endpoint::spark_versions, options).versions;
}

void ClustersClient::start(std::string_view cluster_id, const CallOptions& options) const {
  session_->call(endpoint::start, StartCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersClient::unpin(std::string_view cluster_id, const CallOptions& options) const {
  session_->call(endpoint::unpin, UnpinCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersClient::update(const UpdateCluster& request, const CallOptions& options) const {
  session_->call(endpoint::update, request, options);
}

namespace {

/// Judges a cluster by the state that is waited for.
std::function<Sighting(const ClusterDetails&)> waiting_for(State wanted) {
  return [wanted](const ClusterDetails& cluster) {
    using enum Sighting::Verdict;
    const bool over = cluster.state == State::error || cluster.state == State::terminated;
    const auto verdict = cluster.state == wanted ? reached : over ? failed : going_on;
    return Sighting{verdict, fmt::format("{}{}{}", cluster.state.text(), cluster.state_message ? ": " : "",
                                         cluster.state_message.value_or(""))};
  };
}

ClusterDetails wait_for(const ClustersClient& clusters, const Clock& clock, std::string_view cluster_id, State wanted,
                        const WaitOptions<ClusterDetails>& options) {
  return wait_until<ClusterDetails>(
      clock, fmt::format("cluster {}", cluster_id), options,
      [&](const CallOptions& call) { return clusters.get(cluster_id, call); }, waiting_for(wanted));
}

}  // namespace

ClusterDetails ClustersClient::wait_until_running(std::string_view cluster_id,
                                                  const WaitOptions<ClusterDetails>& options) const {
  return wait_for(*this, session_->clock(), cluster_id, State::running, options);
}

ClusterDetails ClustersClient::wait_until_terminated(std::string_view cluster_id,
                                                     const WaitOptions<ClusterDetails>& options) const {
  return wait_for(*this, session_->clock(), cluster_id, State::terminated, options);
}

std::string ClustersClient::latest_spark_version(const SparkVersionSelector& selector,
                                                 const CallOptions& options) const {
  const auto versions = spark_versions(options);
  if (auto key = compute::latest_spark_version(versions, selector)) return *std::move(key);
  throw_error({.kind = ErrorKind::not_found, .message = "the workspace has no runtime that fits the selector"});
}

std::string ClustersClient::smallest_node_type(const NodeTypeSelector& selector, const CallOptions& options) const {
  const auto types = list_node_types(options);
  if (auto id = compute::smallest_node_type(types, selector)) return *std::move(id);
  throw_error({.kind = ErrorKind::not_found, .message = "the workspace has no node type that fits the selector"});
}

compute::EditCluster compute::edit_of(const ClusterDetails& cluster) { return codec::convert<EditCluster>(cluster); }

}  // namespace databricks

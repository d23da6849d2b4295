// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/clusters_calls.hpp>

#include "api/endpoints/clusters.hpp"
#include "api/with_idempotency_token.hpp"
#include "api/page_through.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::clusters;

void ClustersCalls::change_owner(const compute::ChangeClusterOwner& request, const CallOptions& options) const {
  session_->call(endpoint::change_owner, request, options);
}

compute::CreateClusterResponse ClustersCalls::create(const compute::CreateCluster& request,
                                                     const CallOptions& options) const {
  return session_->call<compute::CreateClusterResponse>(endpoint::create,
                                                        internal::with_idempotency_token(*session_, request), options);
}

void ClustersCalls::terminate(std::string_view cluster_id, const CallOptions& options) const {
  terminate(compute::DeleteCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersCalls::terminate(const compute::DeleteCluster& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void ClustersCalls::edit(const compute::EditCluster& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

compute::ClusterDetails ClustersCalls::get(std::string_view cluster_id, const CallOptions& options) const {
  return get(compute::GetClusterRequest{.cluster_id = std::string{cluster_id}}, options);
}

compute::ClusterDetails ClustersCalls::get(const compute::GetClusterRequest& request,
                                           const CallOptions& options) const {
  return session_->call<compute::ClusterDetails>(endpoint::get, request, options);
}

Paged<compute::ClusterDetails> ClustersCalls::list(const compute::ListClustersRequest& request,
                                                   const CallOptions& options) const {
  constexpr internal::Paging paging{&compute::ListClustersResponse::clusters, &compute::ListClustersRequest::page_token,
                                    &compute::ListClustersResponse::next_page_token};
  return internal::page_through(session_, endpoint::list, request, paging, options);
}

std::vector<compute::NodeType> ClustersCalls::list_node_types(const CallOptions& options) const {
  return session_->call<compute::ListNodeTypesResponse>(endpoint::list_node_types, options).node_types;
}

compute::ListAvailableZonesResponse ClustersCalls::list_zones(const CallOptions& options) const {
  return session_->call<compute::ListAvailableZonesResponse>(endpoint::list_zones, options);
}

void ClustersCalls::permanent_delete(std::string_view cluster_id, const CallOptions& options) const {
  permanent_delete(compute::PermanentDeleteCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersCalls::permanent_delete(const compute::PermanentDeleteCluster& request, const CallOptions& options) const {
  session_->call(endpoint::permanent_delete, request, options);
}

void ClustersCalls::pin(std::string_view cluster_id, const CallOptions& options) const {
  pin(compute::PinCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersCalls::pin(const compute::PinCluster& request, const CallOptions& options) const {
  session_->call(endpoint::pin, request, options);
}

void ClustersCalls::resize(const compute::ResizeCluster& request, const CallOptions& options) const {
  session_->call(endpoint::resize, request, options);
}

void ClustersCalls::restart(const compute::RestartCluster& request, const CallOptions& options) const {
  session_->call(endpoint::restart, request, options);
}

std::vector<compute::SparkVersion> ClustersCalls::spark_versions(const CallOptions& options) const {
  return session_->call<compute::GetSparkVersionsResponse>(endpoint::spark_versions, options).versions;
}

void ClustersCalls::start(std::string_view cluster_id, const CallOptions& options) const {
  start(compute::StartCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersCalls::start(const compute::StartCluster& request, const CallOptions& options) const {
  session_->call(endpoint::start, request, options);
}

void ClustersCalls::unpin(std::string_view cluster_id, const CallOptions& options) const {
  unpin(compute::UnpinCluster{.cluster_id = std::string{cluster_id}}, options);
}

void ClustersCalls::unpin(const compute::UnpinCluster& request, const CallOptions& options) const {
  session_->call(endpoint::unpin, request, options);
}

void ClustersCalls::update(const compute::UpdateCluster& request, const CallOptions& options) const {
  session_->call(endpoint::update, request, options);
}

compute::EditCluster compute::to_edit_request(const ClusterDetails& current) {
  return internal::codec::convert<EditCluster>(current);
}

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/instance_pool.hpp>

#include "api/endpoints/instance_pools.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::instance_pools;

compute::CreateInstancePoolResponse InstancePoolClient::create(const compute::CreateInstancePool& request,
                                                               const CallOptions& options) const {
  return session_->call<compute::CreateInstancePoolResponse>(endpoint::create, request, options);
}

void InstancePoolClient::delete_(std::string_view instance_pool_id, const CallOptions& options) const {
  delete_(compute::DeleteInstancePool{.instance_pool_id = std::string{instance_pool_id}}, options);
}

void InstancePoolClient::delete_(const compute::DeleteInstancePool& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void InstancePoolClient::edit(const compute::EditInstancePool& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

compute::GetInstancePool InstancePoolClient::get(std::string_view instance_pool_id, const CallOptions& options) const {
  return get(compute::GetInstancePoolRequest{.instance_pool_id = std::string{instance_pool_id}}, options);
}

compute::GetInstancePool InstancePoolClient::get(const compute::GetInstancePoolRequest& request,
                                                 const CallOptions& options) const {
  return session_->call<compute::GetInstancePool>(endpoint::get, request, options);
}

std::vector<compute::InstancePoolAndStats> InstancePoolClient::list(const CallOptions& options) const {
  return session_->call<compute::ListInstancePools>(endpoint::list, options).instance_pools;
}

compute::EditInstancePool compute::to_edit_request(const GetInstancePool& current) {
  return internal::codec::convert<EditInstancePool>(current);
}

compute::EditInstancePool compute::to_edit_request(const InstancePoolAndStats& current) {
  return internal::codec::convert<EditInstancePool>(current);
}

}  // namespace databricks::inline v0_2

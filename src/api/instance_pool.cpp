#include <databricks/api/instance_pool.hpp>

#include <utility>

#include "api/endpoints/instance_pools.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace compute;
namespace endpoint = endpoints::instance_pools;

InstancePoolClient::InstancePoolClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

CreateInstancePoolResponse InstancePoolClient::create(const CreateInstancePool& request,
                                                      const CallOptions& options) const {
  return session_->call<CreateInstancePoolResponse>(endpoint::create, request, options);
}

void InstancePoolClient::delete_(std::string_view instance_pool_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, DeleteInstancePool{.instance_pool_id = std::string{instance_pool_id}}, options);
}

void InstancePoolClient::edit(const EditInstancePool& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

GetInstancePool InstancePoolClient::get(std::string_view instance_pool_id, const CallOptions& options) const {
  return session_->call<GetInstancePool>(
      endpoint::get, GetInstancePoolRequest{.instance_pool_id = std::string{instance_pool_id}}, options);
}

std::vector<InstancePoolAndStats> InstancePoolClient::list(const CallOptions& options) const {
  return session_->call<ListInstancePools>(endpoint::list, options).instance_pools;
}

EditInstancePool compute::edit_of(const GetInstancePool& pool) { return codec::convert<EditInstancePool>(pool); }

EditInstancePool compute::edit_of(const InstancePoolAndStats& pool) { return codec::convert<EditInstancePool>(pool); }

}  // namespace databricks

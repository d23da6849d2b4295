#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/instance_pools.hpp>

namespace databricks {

class Session;

/// Instance Pools API 2.0: machines kept ready for clusters. Reached through DatabricksClient::instance_pool().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads.
class InstancePoolClient {
 public:
  explicit InstancePoolClient(std::shared_ptr<const Session> session);

  /// Creates a pool, which begins to start its idle instances. Not repeated when the answer is lost.
  /// @param request the name (1 to 100 characters), node type, capacity in instances and idle time in minutes (0 to
  /// 10000).
  /// @return the id of the new pool. @throws InvalidParameterValue. REST: POST /api/2.0/instance-pools/create
  compute::CreateInstancePoolResponse create(const compute::CreateInstancePool& request,
                                             const CallOptions& options = {}) const;

  /// Deletes a pool for good: its idle instances end, clusters that use it cannot grow any more.
  /// @throws ResourceDoesNotExist. REST: POST /api/2.0/instance-pools/delete
  void delete_(std::string_view instance_pool_id, const CallOptions& options = {}) const;

  /// Replaces the settings of a pool that can change. Those that are left out go back to their defaults: begin with
  /// edit_of(). The node type must be that of the pool.
  /// @throws ResourceDoesNotExist; InvalidParameterValue. REST: POST /api/2.0/instance-pools/edit
  void edit(const compute::EditInstancePool& request, const CallOptions& options = {}) const;

  /// A pool: settings, state and the number of its instances. @throws ResourceDoesNotExist.
  /// REST: GET /api/2.0/instance-pools/get
  [[nodiscard]] compute::GetInstancePool get(std::string_view instance_pool_id, const CallOptions& options = {}) const;

  /// All pools. REST: GET /api/2.0/instance-pools/list
  [[nodiscard]] std::vector<compute::InstancePoolAndStats> list(const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

namespace compute {

/// The settings of a pool as an edit request: change what is to change and pass it to InstancePoolClient::edit().
/// Settings that this library does not know go along.
[[nodiscard]] EditInstancePool edit_of(const GetInstancePool& pool);
[[nodiscard]] EditInstancePool edit_of(const InstancePoolAndStats& pool);

}  // namespace compute
}  // namespace databricks

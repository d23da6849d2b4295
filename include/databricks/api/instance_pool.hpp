// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/instance_pools.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Instance Pools API 2.0: machines kept ready for clusters. Reached through DatabricksClient::instance_pool().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT InstancePoolClient {
 public:
  explicit InstancePoolClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a pool, which begins to start its idle instances. It is not retried when the response is lost.
  ///
  /// @param request The name (1 to 100 characters), node type, capacity in instances and idle time in minutes (0 to
  /// 10000).
  /// @return Id of the new pool.
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/instance-pools/create
  compute::CreateInstancePoolResponse create(const compute::CreateInstancePool& request,
                                             const CallOptions& options = {}) const;

  /// Deletes a pool for good: its idle instances end, and clusters that use it cannot grow any more.
  ///
  /// @param instance_pool_id Id of the pool to delete.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/instance-pools/delete
  void delete_(std::string_view instance_pool_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Names the pool to delete.
  /// REST: POST /api/2.0/instance-pools/delete
  void delete_(const compute::DeleteInstancePool& request, const CallOptions& options = {}) const;

  /// Replaces those settings of a pool that can change. Settings that are left out go back to their defaults: begin
  /// with to_edit_request(). The node type must be that of the pool.
  ///
  /// @param request New settings of an existing pool.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/instance-pools/edit
  void edit(const compute::EditInstancePool& request, const CallOptions& options = {}) const;

  /// Returns a pool: its settings, its state and the number of its instances.
  ///
  /// @param instance_pool_id Id of the pool.
  /// @return Settings, state and usage of one pool.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/instance-pools/get
  [[nodiscard]] compute::GetInstancePool get(std::string_view instance_pool_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of instance_pools.get.
  /// REST: GET /api/2.0/instance-pools/get
  [[nodiscard]] compute::GetInstancePool get(const compute::GetInstancePoolRequest& request,
                                             const CallOptions& options = {}) const;

  /// Lists all pools.
  ///
  /// @return The pools; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/instance-pools/list
  [[nodiscard]] std::vector<compute::InstancePoolAndStats> list(const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

namespace compute {

/// The settings as a request: change what is to change and pass it to InstancePoolClient::edit(). Members that this
/// library does not know go along.
[[nodiscard]] DATABRICKS_EXPORT EditInstancePool to_edit_request(const GetInstancePool& current);
/// The settings as a request: change what is to change and pass it to InstancePoolClient::edit(). Members that this
/// library does not know go along.
[[nodiscard]] DATABRICKS_EXPORT EditInstancePool to_edit_request(const InstancePoolAndStats& current);

}  // namespace compute
}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

class ClusterPoliciesClient;
class ClustersClient;
class DbfsClient;
class GlobalInitScriptsClient;
class GroupsClient;
class InstancePoolClient;
class JobsClient;
class LibrariesClient;
class PermissionsClient;
class SecretsClient;
class TokenClient;
class WorkspaceClient;
namespace internal {
class Session;
}  // namespace internal

/// The sub-clients of a DatabricksClient, one for each service. They share its settings, connections and credentials, are
/// safe from any number of threads, and copies of them may outlive it.
class DATABRICKS_EXPORT SubClients {
 public:
  [[nodiscard]] const ClusterPoliciesClient& cluster_policies() const noexcept;
  [[nodiscard]] const ClustersClient& clusters() const noexcept;
  [[nodiscard]] const DbfsClient& dbfs() const noexcept;
  [[nodiscard]] const GlobalInitScriptsClient& global_init_scripts() const noexcept;
  [[nodiscard]] const GroupsClient& groups() const noexcept;
  [[nodiscard]] const InstancePoolClient& instance_pool() const noexcept;
  [[nodiscard]] const JobsClient& jobs() const noexcept;
  [[nodiscard]] const LibrariesClient& libraries() const noexcept;
  [[nodiscard]] const PermissionsClient& permissions() const noexcept;
  [[nodiscard]] const SecretsClient& secrets() const noexcept;
  [[nodiscard]] const TokenClient& token() const noexcept;
  [[nodiscard]] const WorkspaceClient& workspace() const noexcept;

 protected:
  explicit SubClients(std::shared_ptr<const internal::Session> session);

  std::shared_ptr<const internal::Session> session_;

 private:
  struct All;
  std::shared_ptr<const All> all_;
};

}  // namespace databricks::inline v0_2

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <databricks/call_options.hpp>
#include <databricks/config.hpp>

namespace databricks {

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
class Session;

/// A workspace. Makes the sub-clients and owns what they share: settings, connections, credentials.
///
/// Making one does no I/O; settings that are not given are looked up at the first call. Copies are cheap and share everything.
/// A const client is safe from any number of threads, and so are its sub-clients, which may also outlive it.
///
/// Include databricks/databricks.hpp, or the header of the sub-client that is used, for example databricks/api/clusters.hpp.
class DatabricksClient {
 public:
  /// Settings from the environment and ~/.databrickscfg; see docs/authentication.md.
  DatabricksClient();
  /// @param host the workspace, for example "https://adb-1234567890123456.7.azuredatabricks.net".
  /// @param token a personal access token or an AAD token.
  DatabricksClient(std::string host, Secret token);
  explicit DatabricksClient(Config config);

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

  /// Sends any request through the same pipeline, for endpoints that the library does not have yet.
  /// @param path with its query, for example "/api/2.0/clusters/get?cluster_id=1".
  /// @param json_body sent as it is; empty for none.
  /// @return the body of the answer.
  /// @throws what every call throws: ApiError and its children, TransportError, TimeoutError, CancelledError, ConfigError.
  std::string raw(http::Verb verb, std::string_view path, std::string_view json_body = {},
                  const CallOptions& options = {}) const;

 private:
  struct SubClients;
  std::shared_ptr<const Session> session_;
  std::shared_ptr<const SubClients> sub_clients_;
};

}  // namespace databricks

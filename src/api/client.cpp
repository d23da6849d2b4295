#include <databricks/client.hpp>

#include <utility>

#include <databricks/api/cluster_policies.hpp>
#include <databricks/api/clusters.hpp>
#include <databricks/api/dbfs.hpp>
#include <databricks/api/global_init_scripts.hpp>
#include <databricks/api/groups.hpp>
#include <databricks/api/instance_pool.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/api/libraries.hpp>
#include <databricks/api/permissions.hpp>
#include <databricks/api/secrets.hpp>
#include <databricks/api/token.hpp>
#include <databricks/api/workspace.hpp>

#include "core/session.hpp"

namespace databricks {

struct DatabricksClient::SubClients {
  explicit SubClients(std::shared_ptr<const Session> shared_session) : session(std::move(shared_session)) {}

  std::shared_ptr<const Session> session;
  ClusterPoliciesClient cluster_policies{session};
  ClustersClient clusters{session};
  DbfsClient dbfs{session};
  GlobalInitScriptsClient global_init_scripts{session};
  GroupsClient groups{session};
  InstancePoolClient instance_pool{session};
  JobsClient jobs{session};
  LibrariesClient libraries{session};
  PermissionsClient permissions{session};
  SecretsClient secrets{session};
  TokenClient token{session};
  WorkspaceClient workspace{session};
};

DatabricksClient::DatabricksClient() : DatabricksClient(Config{}) {}

DatabricksClient::DatabricksClient(std::string host, Secret token)
    : DatabricksClient(Config{.host = std::move(host), .token = std::move(token)}) {}

DatabricksClient::DatabricksClient(Config config)
    : session_(std::make_shared<const Session>(std::move(config))),
      sub_clients_(std::make_shared<const SubClients>(session_)) {}

const ClusterPoliciesClient& DatabricksClient::cluster_policies() const noexcept {
  return sub_clients_->cluster_policies;
}
const ClustersClient& DatabricksClient::clusters() const noexcept { return sub_clients_->clusters; }
const DbfsClient& DatabricksClient::dbfs() const noexcept { return sub_clients_->dbfs; }
const GlobalInitScriptsClient& DatabricksClient::global_init_scripts() const noexcept {
  return sub_clients_->global_init_scripts;
}
const GroupsClient& DatabricksClient::groups() const noexcept { return sub_clients_->groups; }
const InstancePoolClient& DatabricksClient::instance_pool() const noexcept { return sub_clients_->instance_pool; }
const JobsClient& DatabricksClient::jobs() const noexcept { return sub_clients_->jobs; }
const LibrariesClient& DatabricksClient::libraries() const noexcept { return sub_clients_->libraries; }
const PermissionsClient& DatabricksClient::permissions() const noexcept { return sub_clients_->permissions; }
const SecretsClient& DatabricksClient::secrets() const noexcept { return sub_clients_->secrets; }
const TokenClient& DatabricksClient::token() const noexcept { return sub_clients_->token; }
const WorkspaceClient& DatabricksClient::workspace() const noexcept { return sub_clients_->workspace; }

std::string DatabricksClient::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                                  const CallOptions& options) const {
  return session_->raw(verb, path, json_body, options);
}

}  // namespace databricks

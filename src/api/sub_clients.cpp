// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/sub_clients.hpp>

#include <utility>

#include <databricks/api/all.hpp>

namespace databricks::inline v0_2 {

struct SubClients::All {
  explicit All(const std::shared_ptr<const internal::Session>& session)
      : cluster_policies(session),
        clusters(session),
        dbfs(session),
        global_init_scripts(session),
        groups(session),
        instance_pool(session),
        jobs(session),
        libraries(session),
        permissions(session),
        secrets(session),
        token(session),
        workspace(session) {}

  ClusterPoliciesClient cluster_policies;
  ClustersClient clusters;
  DbfsClient dbfs;
  GlobalInitScriptsClient global_init_scripts;
  GroupsClient groups;
  InstancePoolClient instance_pool;
  JobsClient jobs;
  LibrariesClient libraries;
  PermissionsClient permissions;
  SecretsClient secrets;
  TokenClient token;
  WorkspaceClient workspace;
};

SubClients::SubClients(std::shared_ptr<const internal::Session> session)
    : session_(std::move(session)), all_(std::make_shared<const All>(session_)) {}

const ClusterPoliciesClient& SubClients::cluster_policies() const noexcept { return all_->cluster_policies; }
const ClustersClient& SubClients::clusters() const noexcept { return all_->clusters; }
const DbfsClient& SubClients::dbfs() const noexcept { return all_->dbfs; }
const GlobalInitScriptsClient& SubClients::global_init_scripts() const noexcept { return all_->global_init_scripts; }
const GroupsClient& SubClients::groups() const noexcept { return all_->groups; }
const InstancePoolClient& SubClients::instance_pool() const noexcept { return all_->instance_pool; }
const JobsClient& SubClients::jobs() const noexcept { return all_->jobs; }
const LibrariesClient& SubClients::libraries() const noexcept { return all_->libraries; }
const PermissionsClient& SubClients::permissions() const noexcept { return all_->permissions; }
const SecretsClient& SubClients::secrets() const noexcept { return all_->secrets; }
const TokenClient& SubClients::token() const noexcept { return all_->token; }
const WorkspaceClient& SubClients::workspace() const noexcept { return all_->workspace; }

}  // namespace databricks::inline v0_2

#include <databricks/client.hpp>

#include <utility>

#include <databricks/api/clusters.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/api/workspace.hpp>

#include "core/session.hpp"

namespace databricks {

struct DatabricksClient::SubClients {
  explicit SubClients(const std::shared_ptr<const Session>& session) : clusters(session), jobs(session), workspace(session) {}

  ClustersClient clusters;
  JobsClient jobs;
  WorkspaceClient workspace;
};

DatabricksClient::DatabricksClient() : DatabricksClient(Config{}) {}

DatabricksClient::DatabricksClient(std::string host, Secret token)
    : DatabricksClient(Config{.host = std::move(host), .token = std::move(token)}) {}

DatabricksClient::DatabricksClient(Config config)
    : session_(std::make_shared<const Session>(std::move(config))), sub_clients_(std::make_shared<const SubClients>(session_)) {}

const ClustersClient& DatabricksClient::clusters() const noexcept { return sub_clients_->clusters; }
const JobsClient& DatabricksClient::jobs() const noexcept { return sub_clients_->jobs; }
const WorkspaceClient& DatabricksClient::workspace() const noexcept { return sub_clients_->workspace; }

std::string DatabricksClient::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                                  const CallOptions& options) const {
  return session_->raw(verb, path, json_body, options);
}

}  // namespace databricks

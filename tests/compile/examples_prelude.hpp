#pragma once

#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <databricks/databricks.hpp>
#include <databricks/event_loop.hpp>
#include <databricks/json.hpp>
#include <databricks/testing/fake_identity_provider.hpp>
#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/virtual_clock.hpp>

/// What the examples of the documentation take for granted: the things a reader has of his own.
namespace examples {

using namespace databricks;
using namespace databricks::testing;
using namespace std::chrono_literals;

extern const DatabricksClient client;
extern const std::string host;
extern const std::string id;
extern const std::string cluster_id;
extern const std::int64_t job_id;
extern const std::vector<std::int64_t> job_ids;
extern const std::vector<std::string> paths;
extern EventLoop loop;
extern const std::string token;
extern const std::string other_token;
extern const std::string secret;
extern const std::string password;
extern const CancelToken stop;
extern const compute::ClusterDetails cluster;
extern const nlohmann::json json;
extern const std::shared_ptr<FakeWorkspace> workspace;
extern jobs::CreateJob job;

void print(const compute::ClusterDetails& cluster);
std::string read_from_vault(const std::string& name);

}  // namespace examples

#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <databricks/databricks.hpp>

#include "support/server_process.hpp"

namespace databricks::internal {
namespace {

constexpr int kThreads = 64;
constexpr int kRounds = 3;

/// One of many users of the same client: makes things with its own names, and must get those back and no others.
void use(const DatabricksClient& client, const std::string& name) {
  const auto cluster = client.clusters().create(
      {.cluster_name = name, .node_type_id = "Standard_D3_v2", .num_workers = 1, .spark_version = "15.4.x-scala2.12"});
  EXPECT_EQ(client.clusters().get(cluster.cluster_id).cluster_name, name);

  const auto job = client.jobs().create({.name = name});
  EXPECT_EQ(client.jobs().get(job.job_id).settings->name, name);

  const std::string content = name + std::string(10'000, 'x');
  client.dbfs().put({.contents = Bytes{content}, .path = "/" + name});
  EXPECT_EQ(client.dbfs().read({.path = "/" + name}).data, Bytes{content});

  EXPECT_THROW(client.dbfs().delete_({.path = ""}), ApiError);
  EXPECT_THROW(static_cast<void>(client.clusters().get("none-" + name)), ResourceDoesNotExist);

  client.secrets().create_scope({.scope = name});
  client.secrets().put_secret({.key = "key", .scope = name, .string_value = Secret{name}});
  EXPECT_EQ(client.secrets().get_secret({.key = "key", .scope = name}).value->reveal(), name);

  client.jobs().delete_(job.job_id);
  EXPECT_THROW(static_cast<void>(client.jobs().get(job.job_id)), ApiError);
}

TEST(ManyThreads, ShareOneConstClientAndGetTheirOwnResponses) {
  const support::ServerProcess
      server;  // apart, since ThreadSanitizer misunderstands the threads of a server it did not compile
  const DatabricksClient client{server.url(), Secret{"dapi-fake"}};
  std::atomic<int> finished = 0;
  std::barrier all_at_once{kThreads};
  {
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < kThreads; ++thread) {
      threads.emplace_back([&, thread] {
        all_at_once.arrive_and_wait();
        try {
          for (int round = 0; round < kRounds; ++round)
            use(client, "user-" + std::to_string(thread) + "-" + std::to_string(round));
          ++finished;
        } catch (const std::exception& error) {
          ADD_FAILURE() << "thread " << thread << ": " << error.what();
        }
      });
    }
  }
  EXPECT_EQ(finished, kThreads);
  EXPECT_EQ(client.secrets().list_scopes().size(), std::size_t{kThreads * kRounds});
}

}  // namespace
}  // namespace databricks::internal

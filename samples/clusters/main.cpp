// A cluster in use: created exactly once, changed without losing a setting, resized, and what happened to it.
//
//   databricks_clusters
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

/// Creates a cluster, whatever happens on the way: a program that kept the token could even go on after a crash.
std::string create_once(const ClustersClient& clusters, const CallOptions& call) {
  compute::CreateCluster request = compute::ClusterConfig{"Sample " + IdempotencyToken::generate().substr(0, 8)}
                                       .with_runtime(clusters.latest_spark_version({}, call))
                                       .with_node_type(clusters.smallest_node_type({}, call))
                                       .with_workers(1)
                                       .with_auto_termination(30min)
                                       .with_spark_conf("spark.sql.shuffle.partitions", "64")
                                       .with_tag("team", "samples");
  request.idempotency_token = IdempotencyToken::generate();
  std::string cluster_id = clusters.create(request, call).cluster_id;
  const bool is_same = clusters.create(request, call).cluster_id == cluster_id;
  std::cout << "Cluster " << cluster_id << (is_same ? ", and the same one when asked for again" : "") << std::endl;
  return cluster_id;
}

void print_state(const compute::ClusterDetails& cluster) {
  std::cout << "  " << cluster.state.text() << ", " << cluster.num_workers.value_or(0) << " workers" << std::endl;
}

void run(const samples::Workspace& workspace, const CancelToken& cancel) {
  const CallOptions call{.cancel = cancel};
  const WaitOptions<compute::ClusterDetails> wait{
      .timeout = 30min, .on_progress = print_state, .cancel = cancel, .poll_interval = workspace.poll_interval()};
  const ClustersClient& clusters = workspace.client().clusters();

  const std::string cluster_id = create_once(clusters, call);
  samples::CleanUp clean_up;
  clean_up.add("cluster " + cluster_id, [&] { clusters.permanent_delete(cluster_id); });
  clusters.wait_until_running(cluster_id, wait);

  std::cout << "Adding a worker" << std::endl;
  clusters.resize({.cluster_id = cluster_id, .num_workers = 2}, call);
  clusters.wait_until_running(cluster_id, wait);

  std::cout << "Letting it rest after an hour" << std::endl;
  // Begin with what is there: an edit replaces all settings, also those that this library does not know.
  compute::EditCluster edit = to_edit_request(clusters.get(cluster_id, call));
  edit.autotermination_minutes = 60;
  clusters.edit(edit, call);
  clusters.wait_until_running(cluster_id, wait);

  std::cout << "What happened, the latest first:\n";
  for (const compute::ClusterEvent& event : clusters.events({.cluster_id = cluster_id}, call).all(8)) {
    std::cout << "  " << (event.type ? event.type->text() : "") << "\n";
  }
}

}  // namespace

int main() try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  run(workspace, cancel);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "clusters: " << exception.what() << "\n";
  return 1;
}

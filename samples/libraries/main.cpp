// Starts a small cluster, installs libraries on it, waits until they are there, and takes one away again.
//
//   databricks_libraries
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using namespace std::chrono_literals;

void print(const compute::ClusterLibraryStatuses& cluster) {
  for (const compute::LibraryFullStatus& library : cluster.library_statuses) {
    std::cout << "  " << (library.status ? library.status->text() : "") << " " << encode(*library.library) << "\n";
  }
  std::cout << std::flush;
}

void show_libraries(const samples::Workspace& workspace, const CallOptions& call) {
  const DatabricksClient& client = workspace.client();
  samples::CleanUp clean_up;
  const std::string cluster_id = client.clusters()
                                     .create(compute::ClusterConfig{"Sample cluster with libraries"}
                                                 .with_runtime(client.clusters().latest_spark_version({}, call))
                                                 .with_node_type(client.clusters().smallest_node_type({}, call))
                                                 .with_auto_termination(30min)
                                                 .with_single_node(),
                                             call)
                                     .cluster_id;
  clean_up.add("cluster " + cluster_id, [&client, cluster_id] { client.clusters().permanent_delete(cluster_id); });
  std::cout << "Waiting for cluster " << cluster_id << std::endl;
  client.clusters().wait_until_running(
      cluster_id, {.timeout = 30min, .cancel = call.cancel, .poll_interval = workspace.poll_interval()});

  const std::vector<compute::LibrarySource> libraries{
      compute::PyPi{.package = "simplejson==3.19.3"},
      compute::Maven{.coordinates = "org.jsoup:jsoup:1.18.3", .exclusions = {"org.slf4j:*"}}};
  client.libraries().install(cluster_id, libraries, call);
  client.libraries().wait_until_installed(
      cluster_id, libraries, {.on_progress = print, .cancel = call.cancel, .poll_interval = workspace.poll_interval()});

  std::cout << "Uninstalling one; it goes with the next restart\n";
  client.libraries().uninstall(cluster_id, {libraries.front()}, call);
  print(client.libraries().cluster_status(cluster_id, call));
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_libraries(workspace, call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "libraries: " << exception.what() << "\n";
  return 1;
}

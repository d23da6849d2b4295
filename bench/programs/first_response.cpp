// What a fresh process takes until its first response, beside the command line of curl: databricks_first_response URL

#include <cstdlib>

#include <databricks/api/clusters.hpp>
#include <databricks/client.hpp>

#include "support/world.hpp"

int main(int argc, char** argv) {
  if (argc != 2) return EXIT_FAILURE;
  const databricks::DatabricksClient client{argv[1], "dapi-bench"};
  return client.clusters().get(databricks::bench::kClusterId).cluster_id.empty() ? EXIT_FAILURE : EXIT_SUCCESS;
}

// A program as small as one that does something can be: creates a cluster, runs a job, reads its output. Its size is what is measured.

#include <cstdio>

#include <databricks/api/clusters.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/client.hpp>

int main() {
  using namespace databricks;
  const DatabricksClient client;
  const auto cluster = client.clusters().create(
      {.cluster_name = "small", .node_type_id = "i3.xlarge", .num_workers = 1, .spark_version = "15.4.x-scala2.12"});
  const auto run =
      client.jobs().submit({.tasks = {{.existing_cluster_id = cluster.cluster_id,
                                       .notebook_task = jobs::NotebookTask{.notebook_path = "/Shared/hello"},
                                       .task_key = "hello"}}});
  client.jobs().wait_for_run(run.run_id);
  const auto output = client.jobs().get_run_output(run.run_id);
  std::puts(output.notebook_output ? output.notebook_output->result.value_or("").c_str() : "");
}

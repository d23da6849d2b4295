// Makes a pool of machines, looks at it, changes one setting, and lists all pools.
//
//   databricks_instance_pool
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

void show_pool(const DatabricksClient& client, const CallOptions& call) {
  const InstancePoolClient& pools = client.instance_pool();
  samples::CleanUp clean_up;
  const std::string id = pools
                             .create({.idle_instance_autotermination_minutes = 15,
                                      .instance_pool_name = "Sample pool " + IdempotencyToken::generate().substr(0, 8),
                                      .max_capacity = 2,
                                      .min_idle_instances = 0,
                                      .node_type_id = client.clusters().smallest_node_type({}, call)},
                                     call)
                             .instance_pool_id;
  clean_up.add("pool " + id, [&pools, id] { pools.delete_(id); });

  // Begin with what is there: an edit replaces all settings that can change.
  compute::EditInstancePool edit = to_edit_request(pools.get(id, call));
  edit.max_capacity = 4;
  pools.edit(edit, call);

  for (const compute::InstancePoolAndStats& pool : pools.list(call)) {
    std::cout << "  " << pool.instance_pool_id << " \"" << pool.instance_pool_name.value_or("") << "\", at most "
              << pool.max_capacity.value_or(0) << " instances, "
              << (pool.stats ? pool.stats->idle_count.value_or(0) : 0) << " idle\n";
  }
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_pool(workspace.client(), call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "instance_pool: " << exception.what() << "\n";
  return 1;
}

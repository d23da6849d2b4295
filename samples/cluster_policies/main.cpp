// Makes a policy of its own rules, changes it, and lists the families that Databricks provides.
//
//   databricks_cluster_policies
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

constexpr const char* kRules = R"({
  "autotermination_minutes": {"type": "range", "minValue": 10, "maxValue": 60, "defaultValue": 30},
  "num_workers": {"type": "range", "maxValue": 4}
})";

void show_policies(const ClusterPoliciesClient& policies, const CallOptions& call) {
  samples::CleanUp clean_up;
  const std::string name = "Sample policy " + IdempotencyToken::generate().substr(0, 8);
  const std::string id = policies.create({.definition = kRules, .name = name}, call).policy_id;
  clean_up.add("policy " + id, [&policies, id] { policies.delete_(id); });

  // Begin with what is there: an edit replaces all settings.
  compute::EditPolicy edit = to_edit_request(policies.get(id, call));
  edit.max_clusters_per_user = 2;
  policies.edit(edit, call);

  std::cout << "Policies:\n";
  for (const compute::Policy& policy : policies.list({.sort_column = compute::ListSortColumn::policy_name}, call)) {
    std::cout << "  " << policy.policy_id << " \"" << policy.name.value_or("") << "\"\n";
  }
  std::cout << "Families:\n";
  for (const compute::PolicyFamily& family : policies.list_policy_families({}, call)) {
    std::cout << "  " << family.policy_family_id.value_or("") << ": " << family.description.value_or("") << "\n";
  }
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_policies(workspace.client().cluster_policies(), call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "cluster_policies: " << exception.what() << "\n";
  return 1;
}

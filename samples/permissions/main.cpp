// Makes a job, lets all users see it, and takes that back.
//
//   databricks_permissions
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

void print(const iam::ObjectPermissions& permissions) {
  std::cout << permissions.object_id.value_or("") << "\n";
  for (const iam::AccessControlResponse& entry : permissions.access_control_list) {
    const auto& name = entry.user_name    ? entry.user_name
                       : entry.group_name ? entry.group_name
                                          : entry.service_principal_name;
    for (const iam::Permission& permission : entry.all_permissions) {
      std::cout << "  " << name.value_or("") << ": "
                << (permission.permission_level ? permission.permission_level->text() : "")
                << (permission.inherited.value_or(false) ? ", inherited" : "") << "\n";
    }
  }
}

void show_permissions(const DatabricksClient& client, const CallOptions& call) {
  samples::CleanUp clean_up;
  const std::int64_t job_id = client.jobs().create({.name = "Sample job with permissions"}, call).job_id;
  clean_up.add("job " + std::to_string(job_id), [&client, job_id] { client.jobs().delete_(job_id); });
  const iam::SecuredObject job{iam::RequestObjectType::jobs, std::to_string(job_id)};

  std::cout << "What can be granted on a job:\n";
  for (const iam::PermissionsDescription& level : client.permissions().levels(job, call)) {
    std::cout << "  " << (level.permission_level ? level.permission_level->text() : "") << ": "
              << level.description.value_or("") << "\n";
  }
  const auto before = client.permissions().get(job, call);
  print(client.permissions().update(job, {{.group_name = "users", .permission_level = iam::PermissionLevel::can_view}},
                                    call));
  print(client.permissions().replace(job, direct_permissions(before), call));
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_permissions(workspace.client(), call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "permissions: " << exception.what() << "\n";
  return 1;
}

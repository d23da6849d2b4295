// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/clusters.hpp>
#include <databricks/api/dbfs.hpp>
#include <databricks/api/groups.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/api/libraries.hpp>
#include <databricks/api/permissions.hpp>
#include <databricks/api/workspace.hpp>

namespace databricks::conformance {
namespace {

// What spec/ leaves to methods by hand: each name must be that of a member.
struct ClustersMethods : ClustersClient {
  using ClustersClient::events;
  using ClustersClient::latest_spark_version;
  using ClustersClient::smallest_node_type;
  using ClustersClient::wait_until_running;
  using ClustersClient::wait_until_terminated;
};

struct DbfsMethods : DbfsClient {
  using DbfsClient::delete_;
  using DbfsClient::download;
  using DbfsClient::list_recursively;
  using DbfsClient::upload;
};

struct GroupsMethods : GroupsClient {
  using GroupsClient::add_member;
  using GroupsClient::list_members;
  using GroupsClient::list_parents;
  using GroupsClient::remove_member;
};

struct JobsMethods : JobsClient {
  using JobsClient::get;
  using JobsClient::get_run;
  using JobsClient::list;
  using JobsClient::list_runs;
  using JobsClient::run_now;
  using JobsClient::submit;
  using JobsClient::wait_for_run;
  using JobsClient::wait_until_run_ends;
};

struct LibrariesMethods : LibrariesClient {
  using LibrariesClient::wait_until_installed;
};

struct PermissionsMethods : PermissionsClient {
  using PermissionsClient::get;
  using PermissionsClient::levels;
  using PermissionsClient::replace;
  using PermissionsClient::update;
};

struct WorkspaceMethods : WorkspaceClient {
  using WorkspaceClient::download;
  using WorkspaceClient::list_recursively;
  using WorkspaceClient::upload;
};

}  // namespace
}  // namespace databricks::conformance

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kIamAccessControlRequest[] = {
    text("group_name"),
    text("permission_level"),
    text("service_principal_name"),
    text("user_name"),
};

namespace {

constinit const Member kGetRequest[] = {
    required(text("request_object_type")),
    required(text("request_object_id")),
};

constinit const Member kGetPermissionLevelsRequest[] = {
    required(text("request_object_type")),
    required(text("request_object_id")),
};

constinit const Member kSetRequest[] = {
    required(text("request_object_type")),
    required(text("request_object_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateRequest[] = {
    required(text("request_object_type")),
    required(text("request_object_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kGetClusterPermissionLevelsRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kGetClusterPermissionsRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kGetClusterPolicyPermissionLevelsRequest[] = {
    required(text("policy_id")),
};

constinit const Member kGetClusterPolicyPermissionsRequest[] = {
    required(text("policy_id")),
};

constinit const Member kGetDirectoryPermissionLevelsRequest[] = {
    required(text("directory_id")),
};

constinit const Member kGetDirectoryPermissionsRequest[] = {
    required(text("directory_id")),
};

constinit const Member kGetExperimentPermissionLevelsRequest[] = {
    required(text("experiment_id")),
};

constinit const Member kGetExperimentPermissionsRequest[] = {
    required(text("experiment_id")),
};

constinit const Member kGetInstancePoolPermissionLevelsRequest[] = {
    required(text("instance_pool_id")),
};

constinit const Member kGetInstancePoolPermissionsRequest[] = {
    required(text("instance_pool_id")),
};

constinit const Member kGetJobPermissionLevelsRequest[] = {
    required(text("job_id")),
};

constinit const Member kGetJobPermissionsRequest[] = {
    required(text("job_id")),
};

constinit const Member kGetNotebookPermissionLevelsRequest[] = {
    required(text("notebook_id")),
};

constinit const Member kGetNotebookPermissionsRequest[] = {
    required(text("notebook_id")),
};

constinit const Member kGetPipelinePermissionLevelsRequest[] = {
    required(text("pipeline_id")),
};

constinit const Member kGetPipelinePermissionsRequest[] = {
    required(text("pipeline_id")),
};

constinit const Member kGetRegisteredModelPermissionLevelsRequest[] = {
    required(text("registered_model_id")),
};

constinit const Member kGetRegisteredModelPermissionsRequest[] = {
    required(text("registered_model_id")),
};

constinit const Member kGetRepoPermissionLevelsRequest[] = {
    required(text("repo_id")),
};

constinit const Member kGetRepoPermissionsRequest[] = {
    required(text("repo_id")),
};

constinit const Member kGetSqlWarehousePermissionLevelsRequest[] = {
    required(text("endpoint_id")),
};

constinit const Member kGetSqlWarehousePermissionsRequest[] = {
    required(text("endpoint_id")),
};

constinit const Member kReplaceClusterPermissionsRequest[] = {
    required(text("cluster_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceClusterPolicyPermissionsRequest[] = {
    required(text("policy_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceDirectoryPermissionsRequest[] = {
    required(text("directory_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceExperimentPermissionsRequest[] = {
    required(text("experiment_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceInstancePoolPermissionsRequest[] = {
    required(text("instance_pool_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceJobPermissionsRequest[] = {
    required(text("job_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceNotebookPermissionsRequest[] = {
    required(text("notebook_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplacePipelinePermissionsRequest[] = {
    required(text("pipeline_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceRegisteredModelPermissionsRequest[] = {
    required(text("registered_model_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceRepoPermissionsRequest[] = {
    required(text("repo_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceSqlWarehousePermissionsRequest[] = {
    required(text("endpoint_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kReplaceTokenPermissionsForWorkspaceRequest[] = {
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateClusterPermissionsRequest[] = {
    required(text("cluster_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateClusterPolicyPermissionsRequest[] = {
    required(text("policy_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateDirectoryPermissionsRequest[] = {
    required(text("directory_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateExperimentPermissionsRequest[] = {
    required(text("experiment_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateInstancePoolPermissionsRequest[] = {
    required(text("instance_pool_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateJobPermissionsRequest[] = {
    required(text("job_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateNotebookPermissionsRequest[] = {
    required(text("notebook_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdatePipelinePermissionsRequest[] = {
    required(text("pipeline_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateRegisteredModelPermissionsRequest[] = {
    required(text("registered_model_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateRepoPermissionsRequest[] = {
    required(text("repo_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateSqlWarehousePermissionsRequest[] = {
    required(text("endpoint_id")),
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constinit const Member kUpdateTokenPermissionsRequest[] = {
    object_list("access_control_list", {kIamAccessControlRequest, 4}),
};

constexpr MethodFacts kMethods[] = {
    {.name = "permissions.get", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/{request_object_type}/{request_object_id}", .members = kGetRequest},
    {.name = "permissions.get_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/{request_object_type}/{request_object_id}/permissionLevels",
     .members = kGetPermissionLevelsRequest},
    {.name = "permissions.set", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/{request_object_type}/{request_object_id}", .members = kSetRequest},
    {.name = "permissions.update", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/{request_object_type}/{request_object_id}", .members = kUpdateRequest},
    {.name = "permissions.get_cluster_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/clusters/{cluster_id}/permissionLevels",
     .members = kGetClusterPermissionLevelsRequest},
    {.name = "permissions.get_cluster_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/clusters/{cluster_id}", .members = kGetClusterPermissionsRequest},
    {.name = "permissions.get_cluster_policy_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/cluster-policies/{policy_id}/permissionLevels",
     .members = kGetClusterPolicyPermissionLevelsRequest},
    {.name = "permissions.get_cluster_policy_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/cluster-policies/{policy_id}", .members = kGetClusterPolicyPermissionsRequest},
    {.name = "permissions.get_directory_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/directories/{directory_id}/permissionLevels",
     .members = kGetDirectoryPermissionLevelsRequest},
    {.name = "permissions.get_directory_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/directories/{directory_id}", .members = kGetDirectoryPermissionsRequest},
    {.name = "permissions.get_experiment_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/experiments/{experiment_id}/permissionLevels",
     .members = kGetExperimentPermissionLevelsRequest},
    {.name = "permissions.get_experiment_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/experiments/{experiment_id}", .members = kGetExperimentPermissionsRequest},
    {.name = "permissions.get_instance_pool_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/instance-pools/{instance_pool_id}/permissionLevels",
     .members = kGetInstancePoolPermissionLevelsRequest},
    {.name = "permissions.get_instance_pool_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/instance-pools/{instance_pool_id}", .members = kGetInstancePoolPermissionsRequest},
    {.name = "permissions.get_job_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/jobs/{job_id}/permissionLevels", .members = kGetJobPermissionLevelsRequest},
    {.name = "permissions.get_job_permissions", .verb = http::Verb::get, .path = "/api/2.0/permissions/jobs/{job_id}",
     .members = kGetJobPermissionsRequest},
    {.name = "permissions.get_notebook_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/notebooks/{notebook_id}/permissionLevels",
     .members = kGetNotebookPermissionLevelsRequest},
    {.name = "permissions.get_notebook_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/notebooks/{notebook_id}", .members = kGetNotebookPermissionsRequest},
    {.name = "permissions.get_pipeline_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/pipelines/{pipeline_id}/permissionLevels",
     .members = kGetPipelinePermissionLevelsRequest},
    {.name = "permissions.get_pipeline_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/pipelines/{pipeline_id}", .members = kGetPipelinePermissionsRequest},
    {.name = "permissions.get_registered_model_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/registered-models/{registered_model_id}/permissionLevels",
     .members = kGetRegisteredModelPermissionLevelsRequest},
    {.name = "permissions.get_registered_model_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/registered-models/{registered_model_id}",
     .members = kGetRegisteredModelPermissionsRequest},
    {.name = "permissions.get_repo_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/repos/{repo_id}/permissionLevels", .members = kGetRepoPermissionLevelsRequest},
    {.name = "permissions.get_repo_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/repos/{repo_id}", .members = kGetRepoPermissionsRequest},
    {.name = "permissions.get_sql_warehouse_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/sql/endpoints/{endpoint_id}/permissionLevels",
     .members = kGetSqlWarehousePermissionLevelsRequest},
    {.name = "permissions.get_sql_warehouse_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/sql/endpoints/{endpoint_id}", .members = kGetSqlWarehousePermissionsRequest},
    {.name = "permissions.get_token_permission_levels", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/authorization/tokens/permissionLevels"},
    {.name = "permissions.get_token_permissions", .verb = http::Verb::get,
     .path = "/api/2.0/permissions/authorization/tokens"},
    {.name = "permissions.replace_cluster_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/clusters/{cluster_id}", .members = kReplaceClusterPermissionsRequest},
    {.name = "permissions.replace_cluster_policy_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/cluster-policies/{policy_id}", .members = kReplaceClusterPolicyPermissionsRequest},
    {.name = "permissions.replace_directory_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/directories/{directory_id}", .members = kReplaceDirectoryPermissionsRequest},
    {.name = "permissions.replace_experiment_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/experiments/{experiment_id}", .members = kReplaceExperimentPermissionsRequest},
    {.name = "permissions.replace_instance_pool_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/instance-pools/{instance_pool_id}",
     .members = kReplaceInstancePoolPermissionsRequest},
    {.name = "permissions.replace_job_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/jobs/{job_id}", .members = kReplaceJobPermissionsRequest},
    {.name = "permissions.replace_notebook_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/notebooks/{notebook_id}", .members = kReplaceNotebookPermissionsRequest},
    {.name = "permissions.replace_pipeline_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/pipelines/{pipeline_id}", .members = kReplacePipelinePermissionsRequest},
    {.name = "permissions.replace_registered_model_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/registered-models/{registered_model_id}",
     .members = kReplaceRegisteredModelPermissionsRequest},
    {.name = "permissions.replace_repo_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/repos/{repo_id}", .members = kReplaceRepoPermissionsRequest},
    {.name = "permissions.replace_sql_warehouse_permissions", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/sql/endpoints/{endpoint_id}", .members = kReplaceSqlWarehousePermissionsRequest},
    {.name = "permissions.replace_token_permissions_for_workspace", .verb = http::Verb::put,
     .path = "/api/2.0/permissions/authorization/tokens", .members = kReplaceTokenPermissionsForWorkspaceRequest},
    {.name = "permissions.update_cluster_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/clusters/{cluster_id}", .members = kUpdateClusterPermissionsRequest},
    {.name = "permissions.update_cluster_policy_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/cluster-policies/{policy_id}", .members = kUpdateClusterPolicyPermissionsRequest},
    {.name = "permissions.update_directory_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/directories/{directory_id}", .members = kUpdateDirectoryPermissionsRequest},
    {.name = "permissions.update_experiment_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/experiments/{experiment_id}", .members = kUpdateExperimentPermissionsRequest},
    {.name = "permissions.update_instance_pool_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/instance-pools/{instance_pool_id}",
     .members = kUpdateInstancePoolPermissionsRequest},
    {.name = "permissions.update_job_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/jobs/{job_id}", .members = kUpdateJobPermissionsRequest},
    {.name = "permissions.update_notebook_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/notebooks/{notebook_id}", .members = kUpdateNotebookPermissionsRequest},
    {.name = "permissions.update_pipeline_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/pipelines/{pipeline_id}", .members = kUpdatePipelinePermissionsRequest},
    {.name = "permissions.update_registered_model_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/registered-models/{registered_model_id}",
     .members = kUpdateRegisteredModelPermissionsRequest},
    {.name = "permissions.update_repo_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/repos/{repo_id}", .members = kUpdateRepoPermissionsRequest},
    {.name = "permissions.update_sql_warehouse_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/sql/endpoints/{endpoint_id}", .members = kUpdateSqlWarehousePermissionsRequest},
    {.name = "permissions.update_token_permissions", .verb = http::Verb::patch,
     .path = "/api/2.0/permissions/authorization/tokens", .members = kUpdateTokenPermissionsRequest},
};

}  // namespace

extern const ServiceFacts permissions;
constinit const ServiceFacts permissions{"permissions", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

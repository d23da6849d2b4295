// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::permissions {

inline constexpr Endpoint get{
    http::Verb::get, "/api/2.0/permissions/{request_object_type}/{request_object_id}", Idempotency::idempotent};
inline constexpr Endpoint get_permission_levels{
    http::Verb::get, "/api/2.0/permissions/{request_object_type}/{request_object_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint set{
    http::Verb::put, "/api/2.0/permissions/{request_object_type}/{request_object_id}", Idempotency::idempotent};
inline constexpr Endpoint update{
    http::Verb::patch, "/api/2.0/permissions/{request_object_type}/{request_object_id}", Idempotency::non_idempotent};
inline constexpr Endpoint get_cluster_permission_levels{
    http::Verb::get, "/api/2.0/permissions/clusters/{cluster_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_cluster_permissions{
    http::Verb::get, "/api/2.0/permissions/clusters/{cluster_id}", Idempotency::idempotent};
inline constexpr Endpoint get_cluster_policy_permission_levels{
    http::Verb::get, "/api/2.0/permissions/cluster-policies/{policy_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_cluster_policy_permissions{
    http::Verb::get, "/api/2.0/permissions/cluster-policies/{policy_id}", Idempotency::idempotent};
inline constexpr Endpoint get_directory_permission_levels{
    http::Verb::get, "/api/2.0/permissions/directories/{directory_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_directory_permissions{
    http::Verb::get, "/api/2.0/permissions/directories/{directory_id}", Idempotency::idempotent};
inline constexpr Endpoint get_experiment_permission_levels{
    http::Verb::get, "/api/2.0/permissions/experiments/{experiment_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_experiment_permissions{
    http::Verb::get, "/api/2.0/permissions/experiments/{experiment_id}", Idempotency::idempotent};
inline constexpr Endpoint get_instance_pool_permission_levels{
    http::Verb::get, "/api/2.0/permissions/instance-pools/{instance_pool_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_instance_pool_permissions{
    http::Verb::get, "/api/2.0/permissions/instance-pools/{instance_pool_id}", Idempotency::idempotent};
inline constexpr Endpoint get_job_permission_levels{
    http::Verb::get, "/api/2.0/permissions/jobs/{job_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_job_permissions{
    http::Verb::get, "/api/2.0/permissions/jobs/{job_id}", Idempotency::idempotent};
inline constexpr Endpoint get_notebook_permission_levels{
    http::Verb::get, "/api/2.0/permissions/notebooks/{notebook_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_notebook_permissions{
    http::Verb::get, "/api/2.0/permissions/notebooks/{notebook_id}", Idempotency::idempotent};
inline constexpr Endpoint get_pipeline_permission_levels{
    http::Verb::get, "/api/2.0/permissions/pipelines/{pipeline_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_pipeline_permissions{
    http::Verb::get, "/api/2.0/permissions/pipelines/{pipeline_id}", Idempotency::idempotent};
inline constexpr Endpoint get_registered_model_permission_levels{
    http::Verb::get, "/api/2.0/permissions/registered-models/{registered_model_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_registered_model_permissions{
    http::Verb::get, "/api/2.0/permissions/registered-models/{registered_model_id}", Idempotency::idempotent};
inline constexpr Endpoint get_repo_permission_levels{
    http::Verb::get, "/api/2.0/permissions/repos/{repo_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_repo_permissions{
    http::Verb::get, "/api/2.0/permissions/repos/{repo_id}", Idempotency::idempotent};
inline constexpr Endpoint get_sql_warehouse_permission_levels{
    http::Verb::get, "/api/2.0/permissions/sql/endpoints/{endpoint_id}/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_sql_warehouse_permissions{
    http::Verb::get, "/api/2.0/permissions/sql/endpoints/{endpoint_id}", Idempotency::idempotent};
inline constexpr Endpoint get_token_permission_levels{
    http::Verb::get, "/api/2.0/permissions/authorization/tokens/permissionLevels", Idempotency::idempotent};
inline constexpr Endpoint get_token_permissions{
    http::Verb::get, "/api/2.0/permissions/authorization/tokens", Idempotency::idempotent};
inline constexpr Endpoint replace_cluster_permissions{
    http::Verb::put, "/api/2.0/permissions/clusters/{cluster_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_cluster_policy_permissions{
    http::Verb::put, "/api/2.0/permissions/cluster-policies/{policy_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_directory_permissions{
    http::Verb::put, "/api/2.0/permissions/directories/{directory_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_experiment_permissions{
    http::Verb::put, "/api/2.0/permissions/experiments/{experiment_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_instance_pool_permissions{
    http::Verb::put, "/api/2.0/permissions/instance-pools/{instance_pool_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_job_permissions{
    http::Verb::put, "/api/2.0/permissions/jobs/{job_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_notebook_permissions{
    http::Verb::put, "/api/2.0/permissions/notebooks/{notebook_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_pipeline_permissions{
    http::Verb::put, "/api/2.0/permissions/pipelines/{pipeline_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_registered_model_permissions{
    http::Verb::put, "/api/2.0/permissions/registered-models/{registered_model_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_repo_permissions{
    http::Verb::put, "/api/2.0/permissions/repos/{repo_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_sql_warehouse_permissions{
    http::Verb::put, "/api/2.0/permissions/sql/endpoints/{endpoint_id}", Idempotency::idempotent};
inline constexpr Endpoint replace_token_permissions_for_workspace{
    http::Verb::put, "/api/2.0/permissions/authorization/tokens", Idempotency::idempotent};
inline constexpr Endpoint update_cluster_permissions{
    http::Verb::patch, "/api/2.0/permissions/clusters/{cluster_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_cluster_policy_permissions{
    http::Verb::patch, "/api/2.0/permissions/cluster-policies/{policy_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_directory_permissions{
    http::Verb::patch, "/api/2.0/permissions/directories/{directory_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_experiment_permissions{
    http::Verb::patch, "/api/2.0/permissions/experiments/{experiment_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_instance_pool_permissions{
    http::Verb::patch, "/api/2.0/permissions/instance-pools/{instance_pool_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_job_permissions{
    http::Verb::patch, "/api/2.0/permissions/jobs/{job_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_notebook_permissions{
    http::Verb::patch, "/api/2.0/permissions/notebooks/{notebook_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_pipeline_permissions{
    http::Verb::patch, "/api/2.0/permissions/pipelines/{pipeline_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_registered_model_permissions{
    http::Verb::patch, "/api/2.0/permissions/registered-models/{registered_model_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_repo_permissions{
    http::Verb::patch, "/api/2.0/permissions/repos/{repo_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_sql_warehouse_permissions{
    http::Verb::patch, "/api/2.0/permissions/sql/endpoints/{endpoint_id}", Idempotency::non_idempotent};
inline constexpr Endpoint update_token_permissions{
    http::Verb::patch, "/api/2.0/permissions/authorization/tokens", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::permissions

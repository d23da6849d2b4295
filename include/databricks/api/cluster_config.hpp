#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <databricks/api/node_types.hpp>
#include <databricks/export.hpp>
#include <databricks/model/clusters.hpp>

namespace databricks::inline v0_2::compute {

/// Puts together the definition of a cluster, for clusters().create() and for the job clusters of a job:
///
///     auto cluster = client.clusters().create(compute::ClusterConfig{"nightly"}
///                                                 .with_runtime(compute::runtimes::lts_15_4)
///                                                 .with_node_type(compute::node_types::standard_d3_v2)
///                                                 .with_autoscale(2, 8));
///     job.job_clusters.push_back({.job_cluster_key = "main", .new_cluster = compute::ClusterConfig{}.with_single_node()});
///
/// Where two calls contradict each other, the last one decides.
class DATABRICKS_EXPORT ClusterConfig {
 public:
  /// @param cluster_name need not be unique; job clusters have none.
  explicit ClusterConfig(std::string cluster_name = {});
  /// Goes on from a definition.
  explicit ClusterConfig(ClusterSpec spec) : spec_(std::move(spec)) {}

  /// The runtime, for example runtimes::lts_15_4 or what clusters().latest_spark_version() says.
  ClusterConfig& with_runtime(std::string spark_version);
  /// The machines, for example node_types::standard_d3_v2. @param driver_node_type_id default: as the workers.
  ClusterConfig& with_node_type(std::string node_type_id, std::string driver_node_type_id = {});
  /// A fixed number of workers.
  ClusterConfig& with_workers(int num_workers);
  /// As many workers as the load needs.
  ClusterConfig& with_autoscale(int min_workers, int max_workers);
  /// A driver without workers, which does the work itself.
  ClusterConfig& with_single_node();
  /// A cluster for several users at once, in the way of the older access modes; today use with_access_mode().
  ClusterConfig& with_high_concurrency();
  /// Terminates the cluster after so long without work; at least 10 minutes, 0 = never.
  ClusterConfig& with_auto_termination(std::chrono::minutes idle_time);
  /// Takes the machines from a pool; the pool decides on the node type. @param driver_instance_pool_id default: the same pool.
  ClusterConfig& with_instance_pool(std::string instance_pool_id, std::string driver_instance_pool_id = {});
  /// Puts the cluster under a policy. @param apply_defaults takes the policy's defaults for settings that are left out.
  ClusterConfig& with_policy(std::string policy_id, bool apply_defaults = true);
  /// A container image.
  ClusterConfig& with_docker_image(std::string url);
  /// A container image of a registry that asks for a user and a password.
  ClusterConfig& with_docker_image(std::string url, std::string username, Secret password);
  /// Who may use the cluster, and how. @param single_user_name with a mode for a single user.
  ClusterConfig& with_access_mode(DataSecurityMode mode, std::string single_user_name = {});
  /// Enforces table access control in the way of the older access modes: Python and SQL only.
  ClusterConfig& with_table_access_control();
  /// Passes the users' own credentials on to the storage. @param single_user_name for a cluster that only this user may use.
  ClusterConfig& with_credential_passthrough(std::string single_user_name = {});
  /// Delivers the logs every five minutes. @param destination "dbfs:/…", "s3://…" or "/Volumes/…".
  ClusterConfig& with_log_delivery(std::string destination);
  /// Runs a script on each machine at its start. @param destination "/Users/…" or "/Shared/…" (workspace), "/Volumes/…", "dbfs:/…",
  /// "abfss://…", "s3://…", "gs://…" or "file:/…".
  ClusterConfig& with_init_script(std::string destination);
  ClusterConfig& with_spark_conf(std::string name, std::string value);
  ClusterConfig& with_environment(std::string name, std::string value);
  ClusterConfig& with_tag(std::string name, std::string value);
  /// The vectorised query engine.
  ClusterConfig& with_photon();
  /// Azure: cheaper machines that may be taken away, except the first `first_on_demand`.
  ClusterConfig& with_azure_spot(int first_on_demand = 1);
  ClusterConfig& with_elastic_disk(bool enabled = true);

  /// What was put together, for settings that have no method here.
  [[nodiscard]] ClusterSpec& spec() noexcept { return spec_; }
  [[nodiscard]] const ClusterSpec& spec() const noexcept { return spec_; }

  operator ClusterSpec() const { return spec_; }
  operator Boxed<ClusterSpec>() const { return spec_; }
  operator CreateCluster() const;

 private:
  void forget_size();

  ClusterSpec spec_;
};

}  // namespace databricks::inline v0_2::compute

#include <databricks/api/cluster_config.hpp>

#include <utility>

#include "codec/convert.hpp"

namespace databricks::inline v0_2::compute {
namespace {

constexpr const char* kProfile = "spark.databricks.cluster.profile";
constexpr const char* kMaster = "spark.master";
constexpr const char* kLanguages = "spark.databricks.repl.allowedLanguages";
constexpr const char* kResourceClass = "ResourceClass";

}  // namespace

ClusterConfig::ClusterConfig(std::string cluster_name) {
  if (!cluster_name.empty()) spec_.cluster_name = std::move(cluster_name);
}

ClusterConfig& ClusterConfig::with_runtime(std::string spark_version) {
  spec_.spark_version = std::move(spark_version);
  return *this;
}

ClusterConfig& ClusterConfig::with_node_type(std::string node_type_id, std::string driver_node_type_id) {
  spec_.instance_pool_id.reset();
  spec_.driver_instance_pool_id.reset();
  spec_.driver_node_type_id.reset();
  spec_.node_type_id = std::move(node_type_id);
  if (!driver_node_type_id.empty()) spec_.driver_node_type_id = std::move(driver_node_type_id);
  return *this;
}

ClusterConfig& ClusterConfig::with_workers(int num_workers) {
  forget_size();
  spec_.num_workers = num_workers;
  return *this;
}

ClusterConfig& ClusterConfig::with_autoscale(int min_workers, int max_workers) {
  forget_size();
  spec_.autoscale = AutoScale{.max_workers = max_workers, .min_workers = min_workers};
  return *this;
}

ClusterConfig& ClusterConfig::with_single_node() {
  forget_size();
  spec_.num_workers = 0;
  spec_.spark_conf[kProfile] = "singleNode";
  spec_.spark_conf[kMaster] = "local[*]";
  spec_.custom_tags[kResourceClass] = "SingleNode";
  return *this;
}

/// Takes back what with_workers, with_autoscale and with_single_node have said.
void ClusterConfig::forget_size() {
  spec_.num_workers.reset();
  spec_.autoscale.reset();
  if (const auto profile = spec_.spark_conf.find(kProfile);
      profile == spec_.spark_conf.end() || profile->second != "singleNode") {
    return;
  }
  spec_.spark_conf.erase(kProfile);
  spec_.spark_conf.erase(kMaster);
  spec_.custom_tags.erase(kResourceClass);
}

ClusterConfig& ClusterConfig::with_high_concurrency() {
  spec_.spark_conf.erase(kMaster);
  spec_.spark_conf[kProfile] = "serverless";
  spec_.spark_conf[kLanguages] = "sql,python,r";
  spec_.custom_tags[kResourceClass] = "Serverless";
  return *this;
}

ClusterConfig& ClusterConfig::with_auto_termination(std::chrono::minutes idle_time) {
  spec_.autotermination_minutes = static_cast<std::int32_t>(idle_time.count());
  return *this;
}

ClusterConfig& ClusterConfig::with_instance_pool(std::string instance_pool_id, std::string driver_instance_pool_id) {
  spec_.node_type_id.reset();
  spec_.driver_node_type_id.reset();
  spec_.driver_instance_pool_id.reset();
  spec_.instance_pool_id = std::move(instance_pool_id);
  if (!driver_instance_pool_id.empty()) spec_.driver_instance_pool_id = std::move(driver_instance_pool_id);
  return *this;
}

ClusterConfig& ClusterConfig::with_policy(std::string policy_id, bool apply_defaults) {
  spec_.policy_id = std::move(policy_id);
  spec_.apply_policy_default_values = apply_defaults;
  return *this;
}

ClusterConfig& ClusterConfig::with_docker_image(std::string url) {
  spec_.docker_image = DockerImage{.url = std::move(url)};
  return *this;
}

ClusterConfig& ClusterConfig::with_docker_image(std::string url, std::string username, Secret password) {
  spec_.docker_image =
      DockerImage{.basic_auth = DockerBasicAuth{.password = std::move(password), .username = std::move(username)},
                  .url = std::move(url)};
  return *this;
}

ClusterConfig& ClusterConfig::with_access_mode(DataSecurityMode mode, std::string single_user_name) {
  spec_.data_security_mode = mode;
  spec_.single_user_name.reset();
  if (!single_user_name.empty()) spec_.single_user_name = std::move(single_user_name);
  return *this;
}

ClusterConfig& ClusterConfig::with_table_access_control() {
  spec_.spark_conf["spark.databricks.acl.dfAclsEnabled"] = "true";
  spec_.spark_conf[kLanguages] = "python,sql";
  return *this;
}

ClusterConfig& ClusterConfig::with_credential_passthrough(std::string single_user_name) {
  spec_.spark_conf["spark.databricks.passthrough.enabled"] = "true";
  if (single_user_name.empty()) {
    spec_.spark_conf["spark.databricks.pyspark.enableProcessIsolation"] = "true";
    spec_.spark_conf[kLanguages] = "python,sql";
  } else {
    spec_.single_user_name = std::move(single_user_name);
  }
  return *this;
}

ClusterConfig& ClusterConfig::with_log_delivery(std::string destination) {
  ClusterLogConf logs;
  if (destination.starts_with("s3://")) {
    logs.s3 = S3StorageInfo{.destination = std::move(destination)};
  } else if (destination.starts_with("/Volumes/")) {
    logs.volumes = VolumesStorageInfo{.destination = std::move(destination)};
  } else {
    logs.dbfs = DbfsStorageInfo{.destination = std::move(destination)};
  }
  spec_.cluster_log_conf = std::move(logs);
  return *this;
}

ClusterConfig& ClusterConfig::with_init_script(std::string destination) {
  InitScriptInfo& script = spec_.init_scripts.emplace_back();
  if (destination.starts_with("dbfs:")) {
    script.dbfs = DbfsStorageInfo{.destination = std::move(destination)};
  } else if (destination.starts_with("abfss://")) {
    script.abfss = Adlsgen2Info{.destination = std::move(destination)};
  } else if (destination.starts_with("s3://")) {
    script.s3 = S3StorageInfo{.destination = std::move(destination)};
  } else if (destination.starts_with("gs://")) {
    script.gcs = GcsStorageInfo{.destination = std::move(destination)};
  } else if (destination.starts_with("file:")) {
    script.file = LocalFileInfo{.destination = std::move(destination)};
  } else if (destination.starts_with("/Volumes/")) {
    script.volumes = VolumesStorageInfo{.destination = std::move(destination)};
  } else {
    script.workspace = WorkspaceStorageInfo{.destination = std::move(destination)};
  }
  return *this;
}

ClusterConfig& ClusterConfig::with_spark_conf(std::string name, std::string value) {
  spec_.spark_conf[std::move(name)] = std::move(value);
  return *this;
}

ClusterConfig& ClusterConfig::with_environment(std::string name, std::string value) {
  spec_.spark_env_vars[std::move(name)] = std::move(value);
  return *this;
}

ClusterConfig& ClusterConfig::with_tag(std::string name, std::string value) {
  spec_.custom_tags[std::move(name)] = std::move(value);
  return *this;
}

ClusterConfig& ClusterConfig::with_photon() {
  spec_.runtime_engine = RuntimeEngine::photon;
  return *this;
}

ClusterConfig& ClusterConfig::with_azure_spot(int first_on_demand) {
  spec_.azure_attributes =
      AzureAttributes{.availability = AzureAvailability::spot_with_fallback_azure, .first_on_demand = first_on_demand};
  return *this;
}

ClusterConfig& ClusterConfig::with_elastic_disk(bool enabled) {
  spec_.enable_elastic_disk = enabled;
  return *this;
}

ClusterConfig::operator CreateCluster() const { return internal::codec::convert<CreateCluster>(spec_); }

}  // namespace databricks::inline v0_2::compute

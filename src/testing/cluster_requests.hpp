#pragma once

#include <array>

#include "testing/members.hpp"

/// What the requests about clusters look like.
namespace databricks::inline v0_2::internal::testing::cluster_requests {

inline constexpr std::array kAutoscale{integer("min_workers"), integer("max_workers")};
inline constexpr std::array kDestination{required(text("destination"))};
inline constexpr std::array kLogConf{object("dbfs", kDestination), object("s3", kDestination),
                                     object("volumes", kDestination)};
inline constexpr std::array kInitScript{object("abfss", kDestination),    object("dbfs", kDestination),
                                        object("file", kDestination),     object("gcs", kDestination),
                                        object("s3", kDestination),       object("volumes", kDestination),
                                        object("workspace", kDestination)};
inline constexpr std::array kAzureAttributes{text("availability"), integer("first_on_demand"),
                                             number("spot_bid_max_price"), object("log_analytics_info")};

inline constexpr std::array kSize{integer("num_workers"), object("autoscale", kAutoscale)};

inline constexpr std::array kAttributesButSize{
    text("spark_version"),
    flag("apply_policy_default_values"),
    integer("autotermination_minutes"),
    object("aws_attributes"),
    object("azure_attributes", kAzureAttributes),
    object("cluster_log_conf", kLogConf),
    text("cluster_name"),
    text_map("custom_tags"),
    text("data_security_mode"),
    object("docker_image"),
    text("driver_instance_pool_id"),
    text("driver_node_type_id"),
    flag("enable_elastic_disk"),
    flag("enable_local_disk_encryption"),
    object("gcp_attributes"),
    object_list("init_scripts", kInitScript),
    text("instance_pool_id"),
    flag("is_single_node"),
    text("kind"),
    text("node_type_id"),
    text("policy_id"),
    text("runtime_engine"),
    text("single_user_name"),
    text_map("spark_conf"),
    text_map("spark_env_vars"),
    text_list("ssh_public_keys"),
    flag("use_ml_runtime"),
    object("workload_type"),
};

/// Of a cluster; all of them optional, as in an update.
inline constexpr std::array kAttributes = join(kSize, kAttributesButSize);

inline constexpr std::array kClusterId{required(text("cluster_id"))};
inline constexpr std::array kCreate = join(std::array{text("idempotency_token"), object("clone_from")}, kAttributes);
inline constexpr std::array kEdit = join(kClusterId, kAttributes);
inline constexpr std::array kUpdate =
    join(kClusterId, std::array{required(text("update_mask")), object("cluster", kAttributes)});
inline constexpr std::array kResize = join(kClusterId, kSize);
inline constexpr std::array kChangeOwner = join(kClusterId, std::array{required(text("owner_username"))});

inline constexpr std::array kFilterBy{text_list("cluster_sources"), text_list("cluster_states"), flag("is_pinned"),
                                      text("policy_id")};
inline constexpr std::array kSortBy{text("field"), text("direction")};
inline constexpr std::array kList{object("filter_by", kFilterBy), object("sort_by", kSortBy), integer("page_size"),
                                  text("page_token")};
inline constexpr std::array kEvents =
    join(kClusterId, std::array{integer("start_time"), integer("end_time"), text("order"), text_list("event_types"),
                                integer("offset"), integer("limit"), integer("page_size"), text("page_token")});

}  // namespace databricks::inline v0_2::internal::testing::cluster_requests

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::clusters {

inline constexpr Endpoint change_owner{http::Verb::post, "/api/2.0/clusters/change-owner", Idempotency::non_idempotent};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/clusters/create", Idempotency::with_token, "cluster_id"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/clusters/delete", Idempotency::non_idempotent};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/clusters/edit", Idempotency::non_idempotent};
inline constexpr Endpoint events{http::Verb::post, "/api/2.0/clusters/events", Idempotency::non_idempotent};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/clusters/get", Idempotency::idempotent, "cluster_id"};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/clusters/list", Idempotency::idempotent};
inline constexpr Endpoint list_node_types{
    http::Verb::get, "/api/2.0/clusters/list-node-types", Idempotency::idempotent};
inline constexpr Endpoint list_zones{http::Verb::get, "/api/2.0/clusters/list-zones", Idempotency::idempotent};
inline constexpr Endpoint permanent_delete{
    http::Verb::post, "/api/2.0/clusters/permanent-delete", Idempotency::non_idempotent};
inline constexpr Endpoint pin{http::Verb::post, "/api/2.0/clusters/pin", Idempotency::non_idempotent};
inline constexpr Endpoint resize{http::Verb::post, "/api/2.0/clusters/resize", Idempotency::non_idempotent};
inline constexpr Endpoint restart{http::Verb::post, "/api/2.0/clusters/restart", Idempotency::non_idempotent};
inline constexpr Endpoint spark_versions{http::Verb::get, "/api/2.0/clusters/spark-versions", Idempotency::idempotent};
inline constexpr Endpoint start{http::Verb::post, "/api/2.0/clusters/start", Idempotency::non_idempotent};
inline constexpr Endpoint unpin{http::Verb::post, "/api/2.0/clusters/unpin", Idempotency::non_idempotent};
inline constexpr Endpoint update{http::Verb::post, "/api/2.1/clusters/update", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::clusters

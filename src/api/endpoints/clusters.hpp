// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::clusters {

inline constexpr Endpoint change_owner{http::Verb::post, "/api/2.0/clusters/change-owner", Repeat::unsafe};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/clusters/create", Repeat::with_token};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/clusters/delete", Repeat::unsafe};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/clusters/edit", Repeat::unsafe};
inline constexpr Endpoint events{http::Verb::post, "/api/2.0/clusters/events", Repeat::unsafe};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/clusters/get", Repeat::safe};
inline constexpr Endpoint get_diagnostic{http::Verb::get, "/api/2.1/clusters/{cluster_id}/diagnostics", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/clusters/list", Repeat::safe};
inline constexpr Endpoint list_node_types{http::Verb::get, "/api/2.0/clusters/list-node-types", Repeat::safe};
inline constexpr Endpoint list_zones{http::Verb::get, "/api/2.0/clusters/list-zones", Repeat::safe};
inline constexpr Endpoint permanent_delete{http::Verb::post, "/api/2.0/clusters/permanent-delete", Repeat::unsafe};
inline constexpr Endpoint pin{http::Verb::post, "/api/2.0/clusters/pin", Repeat::unsafe};
inline constexpr Endpoint resize{http::Verb::post, "/api/2.0/clusters/resize", Repeat::unsafe};
inline constexpr Endpoint restart{http::Verb::post, "/api/2.0/clusters/restart", Repeat::unsafe};
inline constexpr Endpoint spark_versions{http::Verb::get, "/api/2.0/clusters/spark-versions", Repeat::safe};
inline constexpr Endpoint start{http::Verb::post, "/api/2.0/clusters/start", Repeat::unsafe};
inline constexpr Endpoint unpin{http::Verb::post, "/api/2.0/clusters/unpin", Repeat::unsafe};
inline constexpr Endpoint update{http::Verb::post, "/api/2.1/clusters/update", Repeat::unsafe};

}  // namespace databricks::endpoints::clusters

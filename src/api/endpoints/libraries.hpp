// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::libraries {

inline constexpr Endpoint all_cluster_statuses{
    http::Verb::get, "/api/2.0/libraries/all-cluster-statuses", Repeat::safe};
inline constexpr Endpoint cluster_status{http::Verb::get, "/api/2.0/libraries/cluster-status", Repeat::safe};
inline constexpr Endpoint install{http::Verb::post, "/api/2.0/libraries/install", Repeat::unsafe};
inline constexpr Endpoint uninstall{http::Verb::post, "/api/2.0/libraries/uninstall", Repeat::unsafe};

}  // namespace databricks::endpoints::libraries

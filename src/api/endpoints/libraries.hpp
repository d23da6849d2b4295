// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::libraries {

inline constexpr Endpoint all_cluster_statuses{
    http::Verb::get, "/api/2.0/libraries/all-cluster-statuses", Idempotency::idempotent};
inline constexpr Endpoint cluster_status{http::Verb::get, "/api/2.0/libraries/cluster-status", Idempotency::idempotent};
inline constexpr Endpoint install{http::Verb::post, "/api/2.0/libraries/install", Idempotency::non_idempotent};
inline constexpr Endpoint uninstall{http::Verb::post, "/api/2.0/libraries/uninstall", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::libraries

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::instance_pools {

inline constexpr Endpoint create{
    http::Verb::post, "/api/2.0/instance-pools/create", Idempotency::non_idempotent, "instance_pool_id"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/instance-pools/delete", Idempotency::non_idempotent};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/instance-pools/edit", Idempotency::non_idempotent};
inline constexpr Endpoint get{
    http::Verb::get, "/api/2.0/instance-pools/get", Idempotency::idempotent, "instance_pool_id"};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/instance-pools/list", Idempotency::idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::instance_pools

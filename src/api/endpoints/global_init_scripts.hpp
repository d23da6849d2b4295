// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::global_init_scripts {

inline constexpr Endpoint create{
    http::Verb::post, "/api/2.0/global-init-scripts", Idempotency::non_idempotent, "script_id"};
inline constexpr Endpoint delete_{
    http::Verb::delete_, "/api/2.0/global-init-scripts/{script_id}", Idempotency::idempotent};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/global-init-scripts/{script_id}", Idempotency::idempotent};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/global-init-scripts", Idempotency::idempotent};
inline constexpr Endpoint update{
    http::Verb::patch, "/api/2.0/global-init-scripts/{script_id}", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::global_init_scripts

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::workspace {

inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/workspace/delete", Idempotency::non_idempotent};
inline constexpr Endpoint export_{http::Verb::get, "/api/2.0/workspace/export", Idempotency::idempotent, "content"};
inline constexpr Endpoint get_status{http::Verb::get, "/api/2.0/workspace/get-status", Idempotency::idempotent, "path"};
inline constexpr Endpoint import_{http::Verb::post, "/api/2.0/workspace/import", Idempotency::non_idempotent};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/workspace/list", Idempotency::idempotent};
inline constexpr Endpoint mkdirs{http::Verb::post, "/api/2.0/workspace/mkdirs", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::workspace

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::dbfs {

inline constexpr Endpoint add_block{http::Verb::post, "/api/2.0/dbfs/add-block", Idempotency::non_idempotent};
inline constexpr Endpoint close{http::Verb::post, "/api/2.0/dbfs/close", Idempotency::non_idempotent};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/dbfs/create", Idempotency::non_idempotent, "handle"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/dbfs/delete", Idempotency::non_idempotent};
inline constexpr Endpoint get_status{http::Verb::get, "/api/2.0/dbfs/get-status", Idempotency::idempotent, "path"};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/dbfs/list", Idempotency::idempotent};
inline constexpr Endpoint mkdirs{http::Verb::post, "/api/2.0/dbfs/mkdirs", Idempotency::non_idempotent};
inline constexpr Endpoint move{http::Verb::post, "/api/2.0/dbfs/move", Idempotency::non_idempotent};
inline constexpr Endpoint put{http::Verb::post, "/api/2.0/dbfs/put", Idempotency::non_idempotent};
inline constexpr Endpoint read{http::Verb::get, "/api/2.0/dbfs/read", Idempotency::idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::dbfs

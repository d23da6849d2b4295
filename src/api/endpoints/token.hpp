// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::token {

inline constexpr Endpoint create{http::Verb::post, "/api/2.0/token/create", Idempotency::non_idempotent, "token_value"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/token/delete", Idempotency::non_idempotent};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/token/list", Idempotency::idempotent};
inline constexpr Endpoint update{http::Verb::patch, "/api/2.0/token/{token_id}", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::token

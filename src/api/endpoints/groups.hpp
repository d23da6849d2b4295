// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::groups {

inline constexpr Endpoint add_member{http::Verb::post, "/api/2.0/groups/add-member", Idempotency::non_idempotent};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/groups/create", Idempotency::non_idempotent, "group_name"};
inline constexpr Endpoint list_members{http::Verb::get, "/api/2.0/groups/list-members", Idempotency::idempotent};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/groups/list", Idempotency::idempotent};
inline constexpr Endpoint list_parents{http::Verb::get, "/api/2.0/groups/list-parents", Idempotency::idempotent};
inline constexpr Endpoint remove_member{http::Verb::post, "/api/2.0/groups/remove-member", Idempotency::non_idempotent};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/groups/delete", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::groups

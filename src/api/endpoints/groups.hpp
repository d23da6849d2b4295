// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::groups {

inline constexpr Endpoint add_member{http::Verb::post, "/api/2.0/groups/add-member", Repeat::unsafe};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/groups/create", Repeat::unsafe};
inline constexpr Endpoint list_members{http::Verb::get, "/api/2.0/groups/list-members", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/groups/list", Repeat::safe};
inline constexpr Endpoint list_parents{http::Verb::get, "/api/2.0/groups/list-parents", Repeat::safe};
inline constexpr Endpoint remove_member{http::Verb::post, "/api/2.0/groups/remove-member", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/groups/delete", Repeat::unsafe};

}  // namespace databricks::endpoints::groups

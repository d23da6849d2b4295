// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::token {

inline constexpr Endpoint create{http::Verb::post, "/api/2.0/token/create", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/token/delete", Repeat::unsafe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/token/list", Repeat::safe};
inline constexpr Endpoint update{http::Verb::patch, "/api/2.0/token/{token_id}", Repeat::unsafe};

}  // namespace databricks::endpoints::token

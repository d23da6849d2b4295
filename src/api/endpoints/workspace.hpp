// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::workspace {

inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/workspace/delete", Repeat::unsafe};
inline constexpr Endpoint export_{http::Verb::get, "/api/2.0/workspace/export", Repeat::safe};
inline constexpr Endpoint get_status{http::Verb::get, "/api/2.0/workspace/get-status", Repeat::safe};
inline constexpr Endpoint import_{http::Verb::post, "/api/2.0/workspace/import", Repeat::unsafe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/workspace/list", Repeat::safe};
inline constexpr Endpoint mkdirs{http::Verb::post, "/api/2.0/workspace/mkdirs", Repeat::unsafe};

}  // namespace databricks::endpoints::workspace

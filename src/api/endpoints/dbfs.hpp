// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::dbfs {

inline constexpr Endpoint add_block{http::Verb::post, "/api/2.0/dbfs/add-block", Repeat::unsafe};
inline constexpr Endpoint close{http::Verb::post, "/api/2.0/dbfs/close", Repeat::unsafe};
inline constexpr Endpoint create{http::Verb::post, "/api/2.0/dbfs/create", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/dbfs/delete", Repeat::unsafe};
inline constexpr Endpoint get_status{http::Verb::get, "/api/2.0/dbfs/get-status", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/dbfs/list", Repeat::safe};
inline constexpr Endpoint mkdirs{http::Verb::post, "/api/2.0/dbfs/mkdirs", Repeat::unsafe};
inline constexpr Endpoint move{http::Verb::post, "/api/2.0/dbfs/move", Repeat::unsafe};
inline constexpr Endpoint put{http::Verb::post, "/api/2.0/dbfs/put", Repeat::unsafe};
inline constexpr Endpoint read{http::Verb::get, "/api/2.0/dbfs/read", Repeat::safe};

}  // namespace databricks::endpoints::dbfs

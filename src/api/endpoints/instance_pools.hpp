// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::instance_pools {

inline constexpr Endpoint create{http::Verb::post, "/api/2.0/instance-pools/create", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/instance-pools/delete", Repeat::unsafe};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/instance-pools/edit", Repeat::unsafe};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/instance-pools/get", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/instance-pools/list", Repeat::safe};

}  // namespace databricks::endpoints::instance_pools

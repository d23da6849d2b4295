// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::secrets {

inline constexpr Endpoint create_scope{http::Verb::post, "/api/2.0/secrets/scopes/create", Repeat::unsafe};
inline constexpr Endpoint delete_acl{http::Verb::post, "/api/2.0/secrets/acls/delete", Repeat::unsafe};
inline constexpr Endpoint delete_scope{http::Verb::post, "/api/2.0/secrets/scopes/delete", Repeat::unsafe};
inline constexpr Endpoint delete_secret{http::Verb::post, "/api/2.0/secrets/delete", Repeat::unsafe};
inline constexpr Endpoint get_acl{http::Verb::get, "/api/2.0/secrets/acls/get", Repeat::safe};
inline constexpr Endpoint get_secret{http::Verb::get, "/api/2.0/secrets/get", Repeat::safe};
inline constexpr Endpoint list_acls{http::Verb::get, "/api/2.0/secrets/acls/list", Repeat::safe};
inline constexpr Endpoint list_scopes{http::Verb::get, "/api/2.0/secrets/scopes/list", Repeat::safe};
inline constexpr Endpoint list_secrets{http::Verb::get, "/api/2.0/secrets/list", Repeat::safe};
inline constexpr Endpoint put_acl{http::Verb::post, "/api/2.0/secrets/acls/put", Repeat::unsafe};
inline constexpr Endpoint put_secret{http::Verb::post, "/api/2.0/secrets/put", Repeat::unsafe};

}  // namespace databricks::endpoints::secrets

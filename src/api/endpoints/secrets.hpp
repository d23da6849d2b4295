// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::secrets {

inline constexpr Endpoint create_scope{http::Verb::post, "/api/2.0/secrets/scopes/create", Idempotency::non_idempotent};
inline constexpr Endpoint delete_acl{http::Verb::post, "/api/2.0/secrets/acls/delete", Idempotency::non_idempotent};
inline constexpr Endpoint delete_scope{http::Verb::post, "/api/2.0/secrets/scopes/delete", Idempotency::non_idempotent};
inline constexpr Endpoint delete_secret{http::Verb::post, "/api/2.0/secrets/delete", Idempotency::non_idempotent};
inline constexpr Endpoint get_acl{http::Verb::get, "/api/2.0/secrets/acls/get", Idempotency::idempotent, "principal"};
inline constexpr Endpoint get_secret{http::Verb::get, "/api/2.0/secrets/get", Idempotency::idempotent};
inline constexpr Endpoint list_acls{http::Verb::get, "/api/2.0/secrets/acls/list", Idempotency::idempotent};
inline constexpr Endpoint list_scopes{http::Verb::get, "/api/2.0/secrets/scopes/list", Idempotency::idempotent};
inline constexpr Endpoint list_secrets{http::Verb::get, "/api/2.0/secrets/list", Idempotency::idempotent};
inline constexpr Endpoint put_acl{http::Verb::post, "/api/2.0/secrets/acls/put", Idempotency::non_idempotent};
inline constexpr Endpoint put_secret{http::Verb::post, "/api/2.0/secrets/put", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::secrets

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::cluster_policies {

inline constexpr Endpoint create{
    http::Verb::post, "/api/2.0/policies/clusters/create", Idempotency::non_idempotent, "policy_id"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/policies/clusters/delete", Idempotency::non_idempotent};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/policies/clusters/edit", Idempotency::non_idempotent};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/policies/clusters/get", Idempotency::idempotent, "policy_id"};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/policies/clusters/list", Idempotency::idempotent};
inline constexpr Endpoint get_policy_family{
    http::Verb::get, "/api/2.0/policy-families/{policy_family_id}", Idempotency::idempotent};
inline constexpr Endpoint list_policy_families{http::Verb::get, "/api/2.0/policy-families", Idempotency::idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::cluster_policies

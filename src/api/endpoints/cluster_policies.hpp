// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::cluster_policies {

inline constexpr Endpoint create{http::Verb::post, "/api/2.0/policies/clusters/create", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.0/policies/clusters/delete", Repeat::unsafe};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/policies/clusters/edit", Repeat::unsafe};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/policies/clusters/get", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/policies/clusters/list", Repeat::safe};
inline constexpr Endpoint get_policy_family{
    http::Verb::get, "/api/2.0/policy-families/{policy_family_id}", Repeat::safe};
inline constexpr Endpoint list_policy_families{http::Verb::get, "/api/2.0/policy-families", Repeat::safe};

}  // namespace databricks::endpoints::cluster_policies

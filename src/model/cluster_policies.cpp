// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/cluster_policies.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::compute {

std::span<const std::string_view> wire_texts(ListSortColumn) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "POLICY_CREATION_TIME",
      "POLICY_NAME",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(ListSortOrder) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ASC",
      "DESC",
  };
  return texts;
}

const internal::codec::Table& CreatePolicy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreatePolicy::definition>("definition"),
      internal::codec::field<&CreatePolicy::description>("description"),
      internal::codec::field<&CreatePolicy::libraries>("libraries"),
      internal::codec::field<&CreatePolicy::max_clusters_per_user>("max_clusters_per_user"),
      internal::codec::field<&CreatePolicy::name>("name"),
      internal::codec::field<&CreatePolicy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      internal::codec::field<&CreatePolicy::policy_family_id>("policy_family_id"),
  };
  static constexpr auto table = internal::codec::table<CreatePolicy>("CreatePolicy", fields);
  return table;
}

const internal::codec::Table& CreatePolicyResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreatePolicyResponse::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<CreatePolicyResponse>("CreatePolicyResponse", fields);
  return table;
}

const internal::codec::Table& DeletePolicy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeletePolicy::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<DeletePolicy>("DeletePolicy", fields);
  return table;
}

const internal::codec::Table& EditPolicy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&EditPolicy::definition>("definition"),
      internal::codec::field<&EditPolicy::description>("description"),
      internal::codec::field<&EditPolicy::libraries>("libraries"),
      internal::codec::field<&EditPolicy::max_clusters_per_user>("max_clusters_per_user"),
      internal::codec::field<&EditPolicy::name>("name"),
      internal::codec::field<&EditPolicy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      internal::codec::field<&EditPolicy::policy_family_id>("policy_family_id"),
      internal::codec::field<&EditPolicy::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<EditPolicy>("EditPolicy", fields);
  return table;
}

const internal::codec::Table& ListPoliciesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListPoliciesResponse::policies>("policies"),
  };
  static constexpr auto table = internal::codec::table<ListPoliciesResponse>("ListPoliciesResponse", fields);
  return table;
}

const internal::codec::Table& ListPolicyFamiliesResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListPolicyFamiliesResponse::next_page_token>("next_page_token"),
      internal::codec::field<&ListPolicyFamiliesResponse::policy_families>("policy_families"),
  };
  static constexpr auto table = internal::codec::table<ListPolicyFamiliesResponse>("ListPolicyFamiliesResponse", fields);
  return table;
}

const internal::codec::Table& Policy::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Policy::created_at_timestamp>("created_at_timestamp"),
      internal::codec::field<&Policy::creator_user_name>("creator_user_name"),
      internal::codec::field<&Policy::definition>("definition"),
      internal::codec::field<&Policy::description>("description"),
      internal::codec::field<&Policy::is_default>("is_default"),
      internal::codec::field<&Policy::libraries>("libraries"),
      internal::codec::field<&Policy::max_clusters_per_user>("max_clusters_per_user"),
      internal::codec::field<&Policy::name>("name"),
      internal::codec::field<&Policy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      internal::codec::field<&Policy::policy_family_id>("policy_family_id"),
      internal::codec::field<&Policy::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<Policy>("Policy", fields);
  return table;
}

const internal::codec::Table& PolicyFamily::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PolicyFamily::definition>("definition"),
      internal::codec::field<&PolicyFamily::description>("description"),
      internal::codec::field<&PolicyFamily::name>("name"),
      internal::codec::field<&PolicyFamily::policy_family_id>("policy_family_id"),
      internal::codec::field<&PolicyFamily::version>("version"),
  };
  static constexpr auto table = internal::codec::table<PolicyFamily>("PolicyFamily", fields);
  return table;
}

const internal::codec::Table& GetClusterPolicyRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetClusterPolicyRequest::policy_id>("policy_id"),
  };
  static constexpr auto table = internal::codec::table<GetClusterPolicyRequest>("GetClusterPolicyRequest", fields);
  return table;
}

const internal::codec::Table& ListClusterPoliciesRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListClusterPoliciesRequest::sort_column>("sort_column"),
      internal::codec::field<&ListClusterPoliciesRequest::sort_order>("sort_order"),
  };
  static constexpr auto table = internal::codec::table<ListClusterPoliciesRequest>("ListClusterPoliciesRequest", fields);
  return table;
}

const internal::codec::Table& GetPolicyFamilyRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetPolicyFamilyRequest::policy_family_id>("policy_family_id"),
      internal::codec::field<&GetPolicyFamilyRequest::version>("version"),
  };
  static constexpr auto table = internal::codec::table<GetPolicyFamilyRequest>("GetPolicyFamilyRequest", fields);
  return table;
}

const internal::codec::Table& ListPolicyFamiliesRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListPolicyFamiliesRequest::max_results>("max_results"),
      internal::codec::field<&ListPolicyFamiliesRequest::page_token>("page_token"),
  };
  static constexpr auto table = internal::codec::table<ListPolicyFamiliesRequest>("ListPolicyFamiliesRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::compute

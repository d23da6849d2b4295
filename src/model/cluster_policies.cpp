// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/cluster_policies.hpp>

#include "codec/table.hpp"

namespace databricks::compute {

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

std::span<const std::string_view> wire_texts(PolicyAutoEnforcementConfigPolicyAutoEnforcementEnforceMode) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ENFORCE_IMMEDIATELY",
      "WAIT_FOR_TERMINATION",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PolicyBackgroundEnforcementPolicyBackgroundEnforcementStatus) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "ABORTED",
      "COMPLETED",
      "IN_PROGRESS",
  };
  return texts;
}

std::span<const std::string_view> wire_texts(PolicyView) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "POLICY_VIEW_BASIC",
      "POLICY_VIEW_FULL",
  };
  return texts;
}

const codec::Table& CreatePolicy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreatePolicy::auto_enforcement_config>("auto_enforcement_config"),
      codec::field<&CreatePolicy::definition>("definition"),
      codec::field<&CreatePolicy::description>("description"),
      codec::field<&CreatePolicy::libraries>("libraries"),
      codec::field<&CreatePolicy::max_clusters_per_user>("max_clusters_per_user"),
      codec::field<&CreatePolicy::name>("name"),
      codec::field<&CreatePolicy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      codec::field<&CreatePolicy::policy_family_id>("policy_family_id"),
  };
  static constexpr auto table = codec::table<CreatePolicy>("CreatePolicy", fields);
  return table;
}

const codec::Table& CreatePolicyResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreatePolicyResponse::policy_id>("policy_id"),
  };
  static constexpr auto table = codec::table<CreatePolicyResponse>("CreatePolicyResponse", fields);
  return table;
}

const codec::Table& DeletePolicy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeletePolicy::policy_id>("policy_id"),
  };
  static constexpr auto table = codec::table<DeletePolicy>("DeletePolicy", fields);
  return table;
}

const codec::Table& EditPolicy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&EditPolicy::auto_enforcement_config>("auto_enforcement_config"),
      codec::field<&EditPolicy::definition>("definition"),
      codec::field<&EditPolicy::description>("description"),
      codec::field<&EditPolicy::libraries>("libraries"),
      codec::field<&EditPolicy::max_clusters_per_user>("max_clusters_per_user"),
      codec::field<&EditPolicy::name>("name"),
      codec::field<&EditPolicy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      codec::field<&EditPolicy::policy_family_id>("policy_family_id"),
      codec::field<&EditPolicy::policy_id>("policy_id"),
  };
  static constexpr auto table = codec::table<EditPolicy>("EditPolicy", fields);
  return table;
}

const codec::Table& ListPoliciesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListPoliciesResponse::policies>("policies"),
  };
  static constexpr auto table = codec::table<ListPoliciesResponse>("ListPoliciesResponse", fields);
  return table;
}

const codec::Table& ListPolicyFamiliesResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListPolicyFamiliesResponse::next_page_token>("next_page_token"),
      codec::field<&ListPolicyFamiliesResponse::policy_families>("policy_families"),
  };
  static constexpr auto table = codec::table<ListPolicyFamiliesResponse>("ListPolicyFamiliesResponse", fields);
  return table;
}

const codec::Table& Policy::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Policy::auto_enforcement_config>("auto_enforcement_config"),
      codec::field<&Policy::background_enforcement>("background_enforcement"),
      codec::field<&Policy::created_at_timestamp>("created_at_timestamp"),
      codec::field<&Policy::creator_user_name>("creator_user_name"),
      codec::field<&Policy::definition>("definition"),
      codec::field<&Policy::description>("description"),
      codec::field<&Policy::is_default>("is_default"),
      codec::field<&Policy::libraries>("libraries"),
      codec::field<&Policy::max_clusters_per_user>("max_clusters_per_user"),
      codec::field<&Policy::name>("name"),
      codec::field<&Policy::policy_family_definition_overrides>("policy_family_definition_overrides"),
      codec::field<&Policy::policy_family_id>("policy_family_id"),
      codec::field<&Policy::policy_id>("policy_id"),
  };
  static constexpr auto table = codec::table<Policy>("Policy", fields);
  return table;
}

const codec::Table& PolicyAutoEnforcementConfig::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PolicyAutoEnforcementConfig::enforce_mode>("enforce_mode"),
  };
  static constexpr auto table = codec::table<PolicyAutoEnforcementConfig>("PolicyAutoEnforcementConfig", fields);
  return table;
}

const codec::Table& PolicyBackgroundEnforcement::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PolicyBackgroundEnforcement::deferred_cluster_enforce_count>("deferred_cluster_enforce_count"),
      codec::field<&PolicyBackgroundEnforcement::end_time>("end_time"),
      codec::field<&PolicyBackgroundEnforcement::failed_cluster_enforce_count>("failed_cluster_enforce_count"),
      codec::field<&PolicyBackgroundEnforcement::failed_job_enforce_count>("failed_job_enforce_count"),
      codec::field<&PolicyBackgroundEnforcement::initiate_time>("initiate_time"),
      codec::field<&PolicyBackgroundEnforcement::initiator_user>("initiator_user"),
      codec::field<&PolicyBackgroundEnforcement::status>("status"),
      codec::field<&PolicyBackgroundEnforcement::success_cluster_enforce_count>("success_cluster_enforce_count"),
      codec::field<&PolicyBackgroundEnforcement::success_job_enforce_count>("success_job_enforce_count"),
  };
  static constexpr auto table = codec::table<PolicyBackgroundEnforcement>("PolicyBackgroundEnforcement", fields);
  return table;
}

const codec::Table& PolicyFamily::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PolicyFamily::definition>("definition"),
      codec::field<&PolicyFamily::description>("description"),
      codec::field<&PolicyFamily::name>("name"),
      codec::field<&PolicyFamily::policy_family_id>("policy_family_id"),
      codec::field<&PolicyFamily::version>("version"),
  };
  static constexpr auto table = codec::table<PolicyFamily>("PolicyFamily", fields);
  return table;
}

const codec::Table& GetClusterPolicyRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetClusterPolicyRequest::policy_id>("policy_id"),
      codec::field<&GetClusterPolicyRequest::policy_view>("policy_view"),
  };
  static constexpr auto table = codec::table<GetClusterPolicyRequest>("GetClusterPolicyRequest", fields);
  return table;
}

const codec::Table& ListClusterPoliciesRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListClusterPoliciesRequest::sort_column>("sort_column"),
      codec::field<&ListClusterPoliciesRequest::sort_order>("sort_order"),
  };
  static constexpr auto table = codec::table<ListClusterPoliciesRequest>("ListClusterPoliciesRequest", fields);
  return table;
}

const codec::Table& GetPolicyFamilyRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetPolicyFamilyRequest::policy_family_id>("policy_family_id"),
      codec::field<&GetPolicyFamilyRequest::version>("version"),
  };
  static constexpr auto table = codec::table<GetPolicyFamilyRequest>("GetPolicyFamilyRequest", fields);
  return table;
}

const codec::Table& ListPolicyFamiliesRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListPolicyFamiliesRequest::max_results>("max_results"),
      codec::field<&ListPolicyFamiliesRequest::page_token>("page_token"),
  };
  static constexpr auto table = codec::table<ListPolicyFamiliesRequest>("ListPolicyFamiliesRequest", fields);
  return table;
}

}  // namespace databricks::compute

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/model.hpp>
#include <databricks/model/libraries.hpp>

namespace databricks::compute {

/// Field by which policies are sorted.
enum class ListSortColumn : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// By creation time.
  policy_creation_time,
  /// By name.
  policy_name,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(ListSortColumn) noexcept;

/// Sort direction.
enum class ListSortOrder : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Ascending.
  asc,
  /// Descending.
  desc,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(ListSortOrder) noexcept;

/// What automatic policy enforcement does with clusters that are running.
enum class PolicyAutoEnforcementConfigPolicyAutoEnforcementEnforceMode : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Running clusters are changed and restarted at once.
  enforce_immediately,
  /// Running clusters are left alone and changed when they terminate or restart.
  wait_for_termination,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(PolicyAutoEnforcementConfigPolicyAutoEnforcementEnforceMode) noexcept;

/// State of a background enforcement.
enum class PolicyBackgroundEnforcementPolicyBackgroundEnforcementStatus : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Stopped before it was complete.
  aborted,
  /// Complete; single clusters or jobs may still have failed.
  completed,
  /// Still running.
  in_progress,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(PolicyBackgroundEnforcementPolicyBackgroundEnforcementStatus) noexcept;

/// How much of a policy is returned.
enum class PolicyView : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// The basic fields.
  policy_view_basic,
  /// All fields.
  policy_view_full,
};
[[nodiscard]] std::span<const std::string_view> wire_texts(PolicyView) noexcept;

struct PolicyAutoEnforcementConfig;
struct PolicyBackgroundEnforcement;

/// Settings of a new cluster policy.
struct CreatePolicy {
  /// How existing clusters are brought in line with the policy automatically.
  Boxed<PolicyAutoEnforcementConfig> auto_enforcement_config{};
  /// Rules as JSON text, in the Databricks cluster policy definition language. Not together with policy_family_id.
  std::optional<std::string> definition{};
  /// Free text about the policy, at most 1000 characters.
  std::optional<std::string> description{};
  /// Libraries installed at the next restart of clusters under this policy. At most 500.
  std::vector<Library> libraries{};
  /// Most clusters a user may have active under this policy. Left out: no limit.
  std::optional<std::int64_t> max_clusters_per_user{};
  /// Name of the policy, unique, 1 to 100 characters.
  std::optional<std::string> name{};
  /// Rules as JSON text that change or extend the rules of the policy family. Needs policy_family_id.
  std::optional<std::string> policy_family_definition_overrides{};
  /// Id of the policy family whose rules are inherited. Not together with definition.
  std::optional<std::string> policy_family_id{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreatePolicy&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Id of the new policy.
struct CreatePolicyResponse {
  /// Id of the new policy.
  std::string policy_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const CreatePolicyResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Names the policy to delete.
struct DeletePolicy {
  /// Required. Id of the policy to delete.
  std::string policy_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const DeletePolicy&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// New settings of an existing policy.
struct EditPolicy {
  /// How existing clusters are brought in line with the policy automatically.
  Boxed<PolicyAutoEnforcementConfig> auto_enforcement_config{};
  /// Rules as JSON text, in the Databricks cluster policy definition language. Not together with policy_family_id.
  std::optional<std::string> definition{};
  /// Free text about the policy, at most 1000 characters.
  std::optional<std::string> description{};
  /// Libraries installed at the next restart of clusters under this policy. At most 500.
  std::vector<Library> libraries{};
  /// Most clusters a user may have active under this policy. Left out: no limit.
  std::optional<std::int64_t> max_clusters_per_user{};
  /// Name of the policy, unique, 1 to 100 characters.
  std::optional<std::string> name{};
  /// Rules as JSON text that change or extend the rules of the policy family. Needs policy_family_id.
  std::optional<std::string> policy_family_definition_overrides{};
  /// Id of the policy family whose rules are inherited. Not together with definition.
  std::optional<std::string> policy_family_id{};
  /// Required. Id of the policy to change.
  std::string policy_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const EditPolicy&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// A cluster policy.
struct Policy {
  /// How existing clusters are brought in line with the policy automatically.
  Boxed<PolicyAutoEnforcementConfig> auto_enforcement_config{};
  /// Progress of the latest enforcement that runs in the background.
  Boxed<PolicyBackgroundEnforcement> background_enforcement{};
  /// Creation time, milliseconds since the epoch.
  std::optional<Timestamp> created_at_timestamp{};
  /// User who created the policy. Left out when that user is deleted.
  std::optional<std::string> creator_user_name{};
  /// Rules as JSON text, in the Databricks cluster policy definition language.
  std::optional<std::string> definition{};
  /// Free text about the policy, at most 1000 characters.
  std::optional<std::string> description{};
  /// True if Databricks created and manages the policy. Such a policy cannot be deleted.
  std::optional<bool> is_default{};
  /// Libraries installed at the next restart of clusters under this policy. At most 500.
  std::vector<Library> libraries{};
  /// Most clusters a user may have active under this policy. Left out: no limit.
  std::optional<std::int64_t> max_clusters_per_user{};
  /// Name of the policy, unique, 1 to 100 characters.
  std::optional<std::string> name{};
  /// Rules as JSON text that change or extend the rules of the policy family. Needs policy_family_id.
  std::optional<std::string> policy_family_definition_overrides{};
  /// Id of the policy family whose rules are inherited. Not together with definition.
  std::optional<std::string> policy_family_id{};
  /// Id of the policy.
  std::string policy_id;
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const Policy&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// List of policies.
struct ListPoliciesResponse {
  /// Policies in the requested order. May be left out when there are none.
  std::vector<Policy> policies{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListPoliciesResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// A template of rules, provided by Databricks, from which policies inherit.
struct PolicyFamily {
  /// Rules as JSON text, in the Databricks cluster policy definition language.
  std::optional<std::string> definition{};
  /// What the family is for.
  std::optional<std::string> description{};
  /// Display name of the family.
  std::optional<std::string> name{};
  /// Id of the family.
  std::optional<std::string> policy_family_id{};
  /// Version of the family.
  std::optional<std::int32_t> version{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PolicyFamily&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// One page of policy families.
struct ListPolicyFamiliesResponse {
  /// Token of the next page. Empty or left out on the last page.
  std::optional<std::string> next_page_token{};
  /// Families of this page. May be left out when there are none.
  std::vector<PolicyFamily> policy_families{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListPolicyFamiliesResponse&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// How existing clusters are brought in line with their policy automatically.
struct PolicyAutoEnforcementConfig {
  /// What happens to clusters that are running.
  std::optional<OpenEnum<PolicyAutoEnforcementConfigPolicyAutoEnforcementEnforceMode>> enforce_mode{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PolicyAutoEnforcementConfig&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// Progress of an enforcement that brings clusters and jobs in line with a policy.
struct PolicyBackgroundEnforcement {
  /// Clusters whose change waits for their next termination or restart.
  std::optional<std::int64_t> deferred_cluster_enforce_count{};
  /// When the enforcement ended, RFC 3339.
  std::optional<std::string> end_time{};
  /// Clusters that could not be brought in line.
  std::optional<std::int64_t> failed_cluster_enforce_count{};
  /// Jobs that could not be brought in line.
  std::optional<std::int64_t> failed_job_enforce_count{};
  /// When the enforcement was started, RFC 3339.
  std::optional<std::string> initiate_time{};
  /// User who started the enforcement.
  std::optional<std::string> initiator_user{};
  /// Whether the enforcement runs, is complete or was aborted.
  std::optional<OpenEnum<PolicyBackgroundEnforcementPolicyBackgroundEnforcementStatus>> status{};
  /// Clusters brought in line.
  std::optional<std::int64_t> success_cluster_enforce_count{};
  /// Jobs brought in line.
  std::optional<std::int64_t> success_job_enforce_count{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const PolicyBackgroundEnforcement&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.get.
struct GetClusterPolicyRequest {
  /// Required. Id of the policy.
  std::string policy_id;
  /// How much of the policy to return.
  std::optional<OpenEnum<PolicyView>> policy_view{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const GetClusterPolicyRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.list.
struct ListClusterPoliciesRequest {
  /// Field to sort by. Default: POLICY_CREATION_TIME.
  std::optional<OpenEnum<ListSortColumn>> sort_column{};
  /// Sort direction. Default: DESC.
  std::optional<OpenEnum<ListSortOrder>> sort_order{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListClusterPoliciesRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.get_policy_family.
struct GetPolicyFamilyRequest {
  /// Required. Part of the path.
  std::string policy_family_id;
  /// Version of the family to return. Left out: the latest.
  std::optional<std::int64_t> version{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const GetPolicyFamilyRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.list_policy_families.
struct ListPolicyFamiliesRequest {
  /// Most families in one page.
  std::optional<std::int64_t> max_results{};
  /// Token of the page to return, next_page_token of the page before. Left out: the first page.
  std::optional<std::string> page_token{};
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};

  bool operator==(const ListPolicyFamiliesRequest&) const = default;
  static const codec::Table& field_table() noexcept;
};

}  // namespace databricks::compute

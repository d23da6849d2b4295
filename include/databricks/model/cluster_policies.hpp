// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>
#include <databricks/model/libraries.hpp>

namespace databricks::inline v0_2::compute {

/// Field by which policies are sorted.
enum class ListSortColumn : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// By creation time.
  policy_creation_time,
  /// By name.
  policy_name,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ListSortColumn) noexcept;

/// Sort direction.
enum class ListSortOrder : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// Ascending.
  asc,
  /// Descending.
  desc,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(ListSortOrder) noexcept;

/// Settings of a new cluster policy.
struct CreatePolicy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Rules as JSON text, in the Databricks cluster policy definition language. Not together with policy_family_id.
  std::optional<std::string> definition{};
  /// Free text about the policy, at most 1000 characters.
  std::optional<std::string> description{};
  /// Libraries installed at the next restart of clusters under this policy. At most 500.
  List<Library> libraries = unset;
  /// Most clusters a user may have active under this policy. Left out: no limit.
  std::optional<std::int64_t> max_clusters_per_user{};
  /// Name of the policy, unique, 1 to 100 characters.
  std::optional<std::string> name{};
  /// Rules as JSON text that change or extend the rules of the policy family. Needs policy_family_id.
  std::optional<std::string> policy_family_definition_overrides{};
  /// Id of the policy family whose rules are inherited. Not together with definition.
  std::optional<std::string> policy_family_id{};

  bool operator==(const CreatePolicy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Id of the new policy.
struct CreatePolicyResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new policy.
  std::string policy_id;

  bool operator==(const CreatePolicyResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Names the policy to delete.
struct DeletePolicy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the policy to delete.
  std::string policy_id;

  bool operator==(const DeletePolicy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// New settings of an existing policy.
struct EditPolicy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Rules as JSON text, in the Databricks cluster policy definition language. Not together with policy_family_id.
  std::optional<std::string> definition{};
  /// Free text about the policy, at most 1000 characters.
  std::optional<std::string> description{};
  /// Libraries installed at the next restart of clusters under this policy. At most 500.
  List<Library> libraries = unset;
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

  bool operator==(const EditPolicy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A cluster policy.
struct Policy {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
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
  List<Library> libraries = unset;
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

  bool operator==(const Policy&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// List of policies.
struct ListPoliciesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Policies in the requested order. May be left out when there are none.
  List<Policy> policies = unset;

  bool operator==(const ListPoliciesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A template of rules, provided by Databricks, from which policies inherit.
struct PolicyFamily {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
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

  bool operator==(const PolicyFamily&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One page of policy families.
struct ListPolicyFamiliesResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Token of the next page. Empty or left out on the last page.
  std::optional<std::string> next_page_token{};
  /// Families of this page. May be left out when there are none.
  List<PolicyFamily> policy_families = unset;

  bool operator==(const ListPolicyFamiliesResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.get.
struct GetClusterPolicyRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the policy.
  std::string policy_id;

  bool operator==(const GetClusterPolicyRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.list.
struct ListClusterPoliciesRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Field to sort by. Default: POLICY_CREATION_TIME.
  std::optional<OpenEnum<ListSortColumn>> sort_column{};
  /// Sort direction. Default: DESC.
  std::optional<OpenEnum<ListSortOrder>> sort_order{};

  bool operator==(const ListClusterPoliciesRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.get_policy_family.
struct GetPolicyFamilyRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the family.
  std::string policy_family_id;
  /// Version of the family to return. Left out: the latest.
  std::optional<std::int64_t> version{};

  bool operator==(const GetPolicyFamilyRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of cluster_policies.list_policy_families.
struct ListPolicyFamiliesRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Most families in one page.
  std::optional<std::int64_t> max_results{};
  /// Token of the page to return, next_page_token of the page before. Left out: the first page.
  std::optional<std::string> page_token{};

  bool operator==(const ListPolicyFamiliesRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

}  // namespace databricks::inline v0_2::compute

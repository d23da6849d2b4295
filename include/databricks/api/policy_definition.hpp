#pragma once

#include <string>

#include <databricks/export.hpp>
#include <databricks/model/cluster_policies.hpp>

/// What cluster policies hold: their rules, and settings to change.
namespace databricks::inline v0_2::compute {

/// The settings of a policy as an edit request: change what is to change and pass it to ClusterPoliciesClient::edit().
/// Members that this library does not know go along.
[[nodiscard]] DATABRICKS_EXPORT EditPolicy to_edit_request(const Policy& policy);

/// Rules as the API has them, JSON inside a string: for `definition` and `policy_family_definition_overrides`.
/// With databricks/json.hpp also of a nlohmann::json.
///
///     client.cluster_policies().create({.definition = compute::definition_text(json), .name = "small clusters"});
[[nodiscard]] DATABRICKS_EXPORT std::string definition_text(const RawJson& definition);
/// The other way round: the rules as JSON; `null` when there are none.
/// @throws DecodeError when the text is not JSON.
[[nodiscard]] DATABRICKS_EXPORT RawJson definition_of(const Policy& policy);
[[nodiscard]] DATABRICKS_EXPORT RawJson definition_of(const PolicyFamily& family);

}  // namespace databricks::inline v0_2::compute

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/cluster_policies.hpp>
#include <databricks/paged.hpp>

namespace databricks {

class Session;

/// Cluster Policies API 2.0: rules for the clusters that users make, and the families that Databricks provides. Reached
/// through DatabricksClient::cluster_policies().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads.
class ClusterPoliciesClient {
 public:
  explicit ClusterPoliciesClient(std::shared_ptr<const Session> session);

  /// Creates a policy. Not repeated when the answer is lost.
  /// @param request the name (1 to 100 characters, unique), and either a definition (see compute::definition_text()) or
  /// a policy family with overrides.
  /// @return the id of the new policy.
  /// @throws InvalidParameterValue when the definition is not JSON or breaks the rules of policies;
  /// ResourceAlreadyExists for a name that is taken. REST: POST /api/2.0/policies/clusters/create
  compute::CreatePolicyResponse create(const compute::CreatePolicy& request, const CallOptions& options = {}) const;

  /// Deletes a policy; clusters under it keep running, but cannot be edited. @throws ResourceDoesNotExist.
  /// REST: POST /api/2.0/policies/clusters/delete
  void delete_(std::string_view policy_id, const CallOptions& options = {}) const;

  /// Replaces the settings of a policy. Those that are left out go: begin with edit_of(). Clusters under it are not
  /// changed.
  /// @throws ResourceDoesNotExist; InvalidParameterValue. REST: POST /api/2.0/policies/clusters/edit
  void edit(const compute::EditPolicy& request, const CallOptions& options = {}) const;

  /// A policy. @throws ResourceDoesNotExist. REST: GET /api/2.0/policies/clusters/get
  [[nodiscard]] compute::Policy get(std::string_view policy_id, const CallOptions& options = {}) const;
  [[nodiscard]] compute::Policy get(const compute::GetClusterPolicyRequest& request,
                                    const CallOptions& options = {}) const;

  /// A policy family in its latest version, or in the one that the request names. @throws ResourceDoesNotExist.
  /// REST: GET /api/2.0/policy-families/{policy_family_id}
  [[nodiscard]] compute::PolicyFamily get_policy_family(const compute::GetPolicyFamilyRequest& request,
                                                        const CallOptions& options = {}) const;

  /// The policies that the caller may use, the newest first unless the request says otherwise.
  /// REST: GET /api/2.0/policies/clusters/list
  [[nodiscard]] std::vector<compute::Policy> list(const compute::ListClusterPoliciesRequest& request = {},
                                                  const CallOptions& options = {}) const;

  /// The policy families, templates of rules. Pages hold `max_results` of them, 20 by default.
  /// REST: GET /api/2.0/policy-families
  [[nodiscard]] Paged<compute::PolicyFamily> list_policy_families(
      const compute::ListPolicyFamiliesRequest& request = {}, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

namespace compute {

/// The settings of a policy as an edit request: change what is to change and pass it to ClusterPoliciesClient::edit().
/// Settings that this library does not know go along.
[[nodiscard]] EditPolicy edit_of(const Policy& policy);

/// Rules as the API has them, JSON inside a string: for `definition` and `policy_family_definition_overrides`.
/// With databricks/json.hpp also of a nlohmann::json.
///
///     client.cluster_policies().create({.definition = compute::definition_text(json), .name = "small clusters"});
[[nodiscard]] std::string definition_text(const RawJson& definition);
/// The other way round: the rules as JSON; `null` when there are none.
/// @throws DecodeError when the text is not JSON.
[[nodiscard]] RawJson definition_of(const Policy& policy);
[[nodiscard]] RawJson definition_of(const PolicyFamily& family);

}  // namespace compute
}  // namespace databricks

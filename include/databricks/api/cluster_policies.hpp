// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/api/policy_definition.hpp>
#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/cluster_policies.hpp>
#include <databricks/paged.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Cluster Policies API 2.0: rules for the clusters that users make, and the families of rules that Databricks
/// provides. Reached through DatabricksClient::cluster_policies().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT ClusterPoliciesClient {
 public:
  explicit ClusterPoliciesClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a policy. It is not retried when the response is lost.
  ///
  /// @param request The name (1 to 100 characters, unique), and either a definition (see compute::definition_text()) or
  /// a policy family with overrides.
  /// @return Id of the new policy.
  /// @throws InvalidParameterValue when the definition is not JSON or breaks the rules of policies
  /// @throws ResourceAlreadyExists for a name that is taken
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/policies/clusters/create
  compute::CreatePolicyResponse create(const compute::CreatePolicy& request, const CallOptions& options = {}) const;

  /// Deletes a policy. Clusters under it keep running, but cannot be edited.
  ///
  /// @param policy_id Id of the policy to delete.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/policies/clusters/delete
  void delete_(std::string_view policy_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Names the policy to delete.
  /// REST: POST /api/2.0/policies/clusters/delete
  void delete_(const compute::DeletePolicy& request, const CallOptions& options = {}) const;

  /// Replaces the settings of a policy. Settings that are left out are removed: begin with to_edit_request(). Clusters
  /// under the policy do not change.
  ///
  /// @param request New settings of an existing policy.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/policies/clusters/edit
  void edit(const compute::EditPolicy& request, const CallOptions& options = {}) const;

  /// Returns a policy.
  ///
  /// @param policy_id Id of the policy.
  /// @return A cluster policy.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/policies/clusters/get
  [[nodiscard]] compute::Policy get(std::string_view policy_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of cluster_policies.get.
  /// REST: GET /api/2.0/policies/clusters/get
  [[nodiscard]] compute::Policy get(const compute::GetClusterPolicyRequest& request,
                                    const CallOptions& options = {}) const;

  /// Lists the policies that the caller may use, the newest first unless the request says otherwise.
  ///
  /// @param request The parameters of cluster_policies.list.
  /// @return The policies; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/policies/clusters/list
  [[nodiscard]] std::vector<compute::Policy> list(const compute::ListClusterPoliciesRequest& request = {},
                                                  const CallOptions& options = {}) const;

  /// Returns a policy family in its latest version, or in the version that the request names.
  ///
  /// @param request The parameters of cluster_policies.get_policy_family.
  /// @return A template of rules, provided by Databricks, from which policies inherit.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/policy-families/{policy_family_id}
  [[nodiscard]] compute::PolicyFamily get_policy_family(const compute::GetPolicyFamilyRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Lists the policy families, templates of rules. Pages hold `max_results` of them, 20 by default.
  ///
  /// @param request The parameters of cluster_policies.list_policy_families.
  /// @return The families, page by page.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/policy-families
  [[nodiscard]] Paged<compute::PolicyFamily> list_policy_families(
      const compute::ListPolicyFamiliesRequest& request = {}, const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

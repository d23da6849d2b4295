// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/cluster_policies.hpp>

#include "api/endpoints/cluster_policies.hpp"
#include "api/page_through.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::cluster_policies;

compute::CreatePolicyResponse ClusterPoliciesClient::create(const compute::CreatePolicy& request,
                                                            const CallOptions& options) const {
  return session_->call<compute::CreatePolicyResponse>(endpoint::create, request, options);
}

void ClusterPoliciesClient::delete_(std::string_view policy_id, const CallOptions& options) const {
  delete_(compute::DeletePolicy{.policy_id = std::string{policy_id}}, options);
}

void ClusterPoliciesClient::delete_(const compute::DeletePolicy& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void ClusterPoliciesClient::edit(const compute::EditPolicy& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

compute::Policy ClusterPoliciesClient::get(std::string_view policy_id, const CallOptions& options) const {
  return get(compute::GetClusterPolicyRequest{.policy_id = std::string{policy_id}}, options);
}

compute::Policy ClusterPoliciesClient::get(const compute::GetClusterPolicyRequest& request,
                                           const CallOptions& options) const {
  return session_->call<compute::Policy>(endpoint::get, request, options);
}

std::vector<compute::Policy> ClusterPoliciesClient::list(const compute::ListClusterPoliciesRequest& request,
                                                         const CallOptions& options) const {
  return session_->call<compute::ListPoliciesResponse>(endpoint::list, request, options).policies;
}

compute::PolicyFamily ClusterPoliciesClient::get_policy_family(const compute::GetPolicyFamilyRequest& request,
                                                               const CallOptions& options) const {
  return session_->call<compute::PolicyFamily>(endpoint::get_policy_family, request, options);
}

Paged<compute::PolicyFamily> ClusterPoliciesClient::list_policy_families(
    const compute::ListPolicyFamiliesRequest& request, const CallOptions& options) const {
  constexpr internal::Paging paging{&compute::ListPolicyFamiliesResponse::policy_families,
                                    &compute::ListPolicyFamiliesRequest::page_token,
                                    &compute::ListPolicyFamiliesResponse::next_page_token};
  return internal::page_through(session_, endpoint::list_policy_families, request, paging, options);
}

}  // namespace databricks::inline v0_2

#include <databricks/api/cluster_policies.hpp>

#include <utility>

#include <fmt/format.h>

#include "api/endpoints/cluster_policies.hpp"
#include "api/page_through.hpp"
#include "codec/convert.hpp"
#include "codec/decode.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace compute;
namespace endpoint = endpoints::cluster_policies;

ClusterPoliciesClient::ClusterPoliciesClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

CreatePolicyResponse ClusterPoliciesClient::create(const CreatePolicy& request, const CallOptions& options) const {
  return session_->call<CreatePolicyResponse>(endpoint::create, request, options);
}

void ClusterPoliciesClient::delete_(std::string_view policy_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, DeletePolicy{.policy_id = std::string{policy_id}}, options);
}

void ClusterPoliciesClient::edit(const EditPolicy& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

Policy ClusterPoliciesClient::get(std::string_view policy_id, const CallOptions& options) const {
  return get(GetClusterPolicyRequest{.policy_id = std::string{policy_id}}, options);
}

Policy ClusterPoliciesClient::get(const GetClusterPolicyRequest& request, const CallOptions& options) const {
  return session_->call<Policy>(endpoint::get, request, options);
}

PolicyFamily ClusterPoliciesClient::get_policy_family(const GetPolicyFamilyRequest& request,
                                                      const CallOptions& options) const {
  return session_->call<PolicyFamily>(endpoint::get_policy_family, request, options);
}

std::vector<Policy> ClusterPoliciesClient::list(const ListClusterPoliciesRequest& request,
                                                const CallOptions& options) const {
  return session_->call<ListPoliciesResponse>(endpoint::list, request, options).policies;
}

Paged<PolicyFamily> ClusterPoliciesClient::list_policy_families(const ListPolicyFamiliesRequest& request,
                                                                const CallOptions& options) const {
  return page_through(session_, endpoint::list_policy_families, request, &ListPolicyFamiliesResponse::policy_families,
                      options);
}

namespace {

RawJson json_in(const std::optional<std::string>& text) {
  if (!text || text->empty()) return {};
  if (const std::string defect = codec::json_defect(*text); !defect.empty()) {
    throw_error(
        {.kind = ErrorKind::decode, .message = fmt::format("$.definition: the text in it is not JSON: {}", defect)});
  }
  return RawJson{*text};
}

}  // namespace

EditPolicy compute::edit_of(const Policy& policy) {
  auto edit = codec::convert<EditPolicy>(policy);
  // The service tells what comes out of family and overrides, and takes it from nobody.
  if (edit.policy_family_id) edit.definition.reset();
  return edit;
}

std::string compute::definition_text(const RawJson& definition) { return definition.text(); }

RawJson compute::definition_of(const Policy& policy) { return json_in(policy.definition); }

RawJson compute::definition_of(const PolicyFamily& family) { return json_in(family.definition); }

}  // namespace databricks

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/groups_calls.hpp>

#include "api/endpoints/groups.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::groups;

iam::CreateResponse GroupsCalls::create(std::string_view group_name, const CallOptions& options) const {
  return create(iam::CreateGroup{.group_name = std::string{group_name}}, options);
}

iam::CreateResponse GroupsCalls::create(const iam::CreateGroup& request, const CallOptions& options) const {
  return session_->call<iam::CreateResponse>(endpoint::create, request, options);
}

std::vector<std::string> GroupsCalls::list(const CallOptions& options) const {
  return session_->call<iam::ListResponse>(endpoint::list, options).group_names;
}

void GroupsCalls::delete_(std::string_view group_name, const CallOptions& options) const {
  delete_(iam::DeleteGroup{.group_name = std::string{group_name}}, options);
}

void GroupsCalls::delete_(const iam::DeleteGroup& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

}  // namespace databricks::inline v0_2

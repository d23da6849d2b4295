// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/global_init_scripts.hpp>

#include "api/endpoints/global_init_scripts.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::global_init_scripts;

compute::CreateResponse GlobalInitScriptsClient::create(const compute::GlobalInitScriptCreateRequest& request,
                                                        const CallOptions& options) const {
  return session_->call<compute::CreateResponse>(endpoint::create, request, options);
}

void GlobalInitScriptsClient::delete_(std::string_view script_id, const CallOptions& options) const {
  delete_(compute::DeleteGlobalInitScriptRequest{.script_id = std::string{script_id}}, options);
}

void GlobalInitScriptsClient::delete_(const compute::DeleteGlobalInitScriptRequest& request,
                                      const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

compute::GlobalInitScriptDetailsWithContent GlobalInitScriptsClient::get(std::string_view script_id,
                                                                         const CallOptions& options) const {
  return get(compute::GetGlobalInitScriptRequest{.script_id = std::string{script_id}}, options);
}

compute::GlobalInitScriptDetailsWithContent GlobalInitScriptsClient::get(
    const compute::GetGlobalInitScriptRequest& request, const CallOptions& options) const {
  return session_->call<compute::GlobalInitScriptDetailsWithContent>(endpoint::get, request, options);
}

std::vector<compute::GlobalInitScriptDetails> GlobalInitScriptsClient::list(const CallOptions& options) const {
  return session_->call<compute::ListGlobalInitScriptsResponse>(endpoint::list, options).scripts;
}

void GlobalInitScriptsClient::update(std::string_view script_id, const compute::GlobalInitScriptUpdateRequest& request,
                                     const CallOptions& options) const {
  session_->call(endpoint::update, internal::PathParameters{script_id}, request, options);
}

}  // namespace databricks::inline v0_2

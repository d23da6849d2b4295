#include <databricks/api/global_init_scripts.hpp>

#include "api/endpoints/global_init_scripts.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace compute;
namespace endpoint = endpoints::global_init_scripts;

GlobalInitScriptsClient::GlobalInitScriptsClient(std::shared_ptr<const Session> session)
    : session_(std::move(session)) {}

CreateResponse GlobalInitScriptsClient::create(const GlobalInitScriptCreateRequest& request,
                                               const CallOptions& options) const {
  return session_->call<CreateResponse>(endpoint::create, request, options);
}

void GlobalInitScriptsClient::delete_(std::string_view script_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, PathParameters{{"script_id", script_id}}, options);
}

GlobalInitScriptDetailsWithContent GlobalInitScriptsClient::get(std::string_view script_id,
                                                                const CallOptions& options) const {
  return session_->call<GlobalInitScriptDetailsWithContent>(endpoint::get, PathParameters{{"script_id", script_id}},
                                                            options);
}

std::vector<GlobalInitScriptDetails> GlobalInitScriptsClient::list(const CallOptions& options) const {
  return session_->call<ListGlobalInitScriptsResponse>(endpoint::list, options).scripts;
}

void GlobalInitScriptsClient::update(std::string_view script_id, const GlobalInitScriptUpdateRequest& request,
                                     const CallOptions& options) const {
  session_->call(endpoint::update, PathParameters{{"script_id", script_id}}, request, options);
}

}  // namespace databricks

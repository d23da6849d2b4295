#include <databricks/api/token.hpp>

#include <utility>

#include "api/endpoints/token.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace settings;
namespace endpoint = endpoints::token;

TokenClient::TokenClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

CreateTokenResponse TokenClient::create(const CreateTokenRequest& request, const CallOptions& options) const {
  return session_->call<CreateTokenResponse>(endpoint::create, request, options);
}

void TokenClient::delete_(std::string_view token_id, const CallOptions& options) const {
  session_->call(endpoint::delete_, RevokeTokenRequest{.token_id = std::string{token_id}}, options);
}

std::vector<PublicTokenInfo> TokenClient::list(const CallOptions& options) const {
  return session_->call<ListPublicTokensResponse>(endpoint::list, options).token_infos;
}

void TokenClient::update(std::string_view token_id, const UpdateTokenRequest& request,
                         const CallOptions& options) const {
  session_->call(endpoint::update, {{"token_id", token_id}}, request, options);
}

bool settings::never_expires(const PublicTokenInfo& token) noexcept {
  return token.expiry_time && token.expiry_time->time_since_epoch().count() == -1;
}

}  // namespace databricks

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/token.hpp>

#include "api/endpoints/token.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::token;

settings::CreateTokenResponse TokenClient::create(const settings::CreateTokenRequest& request,
                                                  const CallOptions& options) const {
  return session_->call<settings::CreateTokenResponse>(endpoint::create, request, options);
}

void TokenClient::delete_(std::string_view token_id, const CallOptions& options) const {
  delete_(settings::RevokeTokenRequest{.token_id = std::string{token_id}}, options);
}

void TokenClient::delete_(const settings::RevokeTokenRequest& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

std::vector<settings::PublicTokenInfo> TokenClient::list(const CallOptions& options) const {
  return session_->call<settings::ListPublicTokensResponse>(endpoint::list, options).token_infos;
}

void TokenClient::update(std::string_view token_id, const settings::UpdateTokenRequest& request,
                         const CallOptions& options) const {
  session_->call(endpoint::update, internal::PathParameters{token_id}, request, options);
}

}  // namespace databricks::inline v0_2

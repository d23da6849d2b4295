#include "credentials/authentication_policy.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "http/redact_credentials.hpp"
#include "http/status.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// How services and the gateways in front of them say with 400 or 403, instead of 401, that a token is not good any more.
constexpr std::array<std::string_view, 9> kExpiryMessages{
    "jwt has expired", "jwt expired",       "expiredjwtexception", "invalid access token", "token is expired",
    "token expired",   "token has expired", "expired token",       "invalid_token",
};

bool says_expired(std::string_view text) {
  constexpr std::size_t kMaxSearched = std::size_t{64} << 10;
  const std::string said = text::lower_case(text.substr(0, kMaxSearched));
  return std::ranges::any_of(kExpiryMessages,
                             [&](std::string_view message) { return said.find(message) != std::string::npos; });
}

/// The credentials are missing, wrong or expired.
bool is_refused(const http::Response& response) {
  if (response.status == 401) return true;
  if (response.status != 400 && response.status != 403) return false;
  const auto says_so = [&](std::string_view name) {
    const std::string* header = response.headers.find(name);
    return header != nullptr && says_expired(*header);
  };
  return says_expired(response.body) || says_so("X-Databricks-Reason-Phrase") || says_so("WWW-Authenticate");
}

/// A refusal that echoes what it was sent does not get the credentials into messages.
void redact(const http::Request& request, http::Response& response) {
  http::redact_credentials(request, response.body);
  http::Headers redacted;
  for (http::Header header : response.headers) {
    http::redact_credentials(request, header.value);
    redacted.add(std::move(header.name), std::move(header.value));
  }
  response.headers = std::move(redacted);
}

Result<http::Response> send_signed(const Credentials& credentials, http::Request& request, const http::Context& context,
                                   const http::Next& next) {
  if (auto signed_ = credentials.authenticate(request, context); !signed_) return std::move(signed_.error());
  return next(request, context);
}

}  // namespace

Result<http::Response> AuthenticationPolicy::send(http::Request& request, const http::Context& context,
                                                  const http::Next& next) const {
  auto outcome = send_signed(*credentials_, request, context, next);
  if (outcome && is_refused(*outcome) && credentials_->refresh(request)) {
    outcome = send_signed(*credentials_, request, context, next);
  }
  if (outcome && !http::is_success(outcome->status)) redact(request, *outcome);
  return outcome;
}

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/config.hpp>
#include <databricks/credentials.hpp>

namespace databricks::inline v0_2::internal {

/// A request to an identity provider, and what of it, beside the secrets of the settings, must not be quoted in
/// messages.
struct TokenRequest {
  http::Request request;
  std::vector<Secret> secrets{};
};

/// One value of a form.
struct FormField {
  std::string_view name;
  Secret value;
  bool is_secret = false;
};

/// A POST of a form. Fields without a value are left out.
[[nodiscard]] TokenRequest form_post(std::string url, const std::vector<FormField>& fields);

/// Speaks with identity providers, and wipes what was sent to them: retries within the deadline, never with the workspace's credentials, never in clear
/// text. Every failure is of kind auth, but for the call's own timeout and cancellation.
class OAuthClient {
 public:
  /// @param config its transport, retry rules and log are used.
  explicit OAuthClient(const Config& config);

  /// The body of a good response.
  [[nodiscard]] Result<std::string> send(TokenRequest request, const http::Context& context) const;
  /// The token in it.
  [[nodiscard]] Result<Token> fetch_token(TokenRequest request, const http::Context& context) const;

 private:
  [[nodiscard]] Result<std::string> exchange(TokenRequest& request, const http::Context& context) const;

  std::shared_ptr<const http::Transport> transport_;
  std::shared_ptr<const http::Policy> retrying_;
  std::shared_ptr<const http::Policy> logging_;
  std::vector<Secret> secrets_;  ///< Those of the settings: no provider must bring them into a message.
};

/// The token in a response: access_token, token_type and one of expires_in, expires_on; or as the Azure CLI spells them.
[[nodiscard]] Result<Token> read_token(std::string_view body, std::chrono::system_clock::time_point now);

/// One text member of a JSON object; empty when it is not there.
[[nodiscard]] std::string text_member(std::string_view body, std::string_view name);

}  // namespace databricks::inline v0_2::internal

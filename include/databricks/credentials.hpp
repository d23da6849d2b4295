#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/http/transport.hpp>
#include <databricks/secret.hpp>

namespace databricks::inline v0_2 {

/// Proves to the service who is calling. The widest seam: it may set any header. For tokens, TokenSource is simpler.
/// Called from any number of threads at once; reports failures as values of kind auth and does not throw.
class DATABRICKS_EXPORT Credentials {
 public:
  virtual ~Credentials() = default;

  /// The name in the user agent and in messages, for example "pat".
  [[nodiscard]] virtual std::string_view name() const noexcept = 0;
  /// Sets the headers of one request. Keeps to the context's deadline and cancel token.
  [[nodiscard]] virtual Result<void> authenticate(http::Request& request, const http::Context& context) const = 0;
  /// Forgets what is cached, after the service has responded with 401, or told of an expired token in another way.
  /// @param rejected the request as it was sent; what has been renewed since is kept.
  /// @return true when asking again may give another response.
  [[nodiscard]] virtual bool refresh(const http::Request& rejected) const {
    static_cast<void>(rejected);
    return false;
  }
};

/// A token, and how long it lives.
struct Token {
  Secret value{};
  /// When the service stops taking it; nothing for a token without an end.
  std::optional<std::chrono::system_clock::time_point> expires_at{};
  /// Stands in front of the value in the Authorization header.
  std::string type{"Bearer"};
};

/// Gets tokens from wherever a company keeps them: the one method to write for a source of one's own.
///
///     class VaultTokens final : public databricks::TokenSource {
///       databricks::Result<databricks::Token> fetch(const databricks::http::Context&) const override {
///         return databricks::Token{.value = read_from_vault("databricks"),
///                                  .expires_at = std::chrono::system_clock::now() + 1h};
///       }
///     };
///     databricks::DatabricksClient client{{.host = host, .token_source = std::make_shared<VaultTokens>()}};
class DATABRICKS_EXPORT TokenSource {
 public:
  virtual ~TokenSource() = default;

  /// A new token. Do not cache it: the library does, refreshes it in time, and never asks from two threads at once.
  /// Keeps to the context's deadline and cancel token. What it throws becomes an error of kind auth.
  [[nodiscard]] virtual Result<Token> fetch(const http::Context& context) const = 0;
};

/// A personal access token, or an AAD token from elsewhere: `Authorization: Bearer <token>`. White space around it is left
/// out; calls with one that holds quotes, white space or a "Bearer " of its own end with an AuthError.
[[nodiscard]] DATABRICKS_EXPORT std::shared_ptr<const Credentials> bearer_token(Secret token);

/// An AAD token for the workspace together with one for Azure's management plane, which lets a principal in that has
/// rights on the workspace's Azure resource but is not a user of the workspace yet. Neither is refreshed.
/// @param resource_id "/subscriptions/.../resourceGroups/.../providers/Microsoft.Databricks/workspaces/..."
[[nodiscard]] DATABRICKS_EXPORT std::shared_ptr<const Credentials> azure_tokens(Secret token, Secret management_token,
                                                                                std::string resource_id);

/// A cache in front of a token source; what Config::token_source makes of it.
[[nodiscard]] DATABRICKS_EXPORT std::shared_ptr<const Credentials> cached(std::shared_ptr<const TokenSource> source);

}  // namespace databricks::inline v0_2

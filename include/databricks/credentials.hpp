#pragma once

#include <memory>
#include <string_view>

#include <databricks/http/pipeline.hpp>
#include <databricks/secret.hpp>

namespace databricks {

/// Proves to the service who is calling. The seam for a company's own token source.
/// Called from any number of threads at once; reports failures as values of kind auth and does not throw.
class Credentials {
 public:
  virtual ~Credentials() = default;

  /// The name in the user agent and in messages, for example "pat".
  [[nodiscard]] virtual std::string_view name() const noexcept = 0;
  /// Sets the headers of one request. Keeps to the context's deadline and cancel token.
  [[nodiscard]] virtual Result<void> authenticate(http::Request& request, const http::Context& context) const = 0;
  /// Forgets what is cached, after the service has answered 401.
  /// @return true when asking again may give another answer.
  [[nodiscard]] virtual bool refresh() const { return false; }
};

/// A personal access token, or an AAD token from elsewhere: `Authorization: Bearer <token>`.
[[nodiscard]] std::shared_ptr<const Credentials> bearer_token(Secret token);

}  // namespace databricks

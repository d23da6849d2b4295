#pragma once

#include <memory>
#include <string>

#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// Gives the ID token that an identity provider outside of Databricks has issued.
class IdTokenSource {
 public:
  virtual ~IdTokenSource() = default;
  /// @param audience the audience that the token must be issued for; for providers that are asked for one.
  [[nodiscard]] virtual Result<Secret> id_token(const std::string& audience, const http::Context& context) const = 0;
};

/// Credentials that exchange a fresh ID token for a token of Databricks at each refresh.
[[nodiscard]] std::shared_ptr<const Credentials> exchange_id_token(const Strategy& strategy, const AuthContextPtr& auth,
                                                                   std::shared_ptr<const IdTokenSource> source);

/// The token in a file, without white space around it. The error names the setting and the file.
[[nodiscard]] Result<Secret> token_in_file(const AuthContext& auth, std::string_view key, const std::string& path,
                                           const http::Context& context);

}  // namespace databricks::inline v0_2::internal

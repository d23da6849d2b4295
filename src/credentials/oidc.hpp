#pragma once

#include <memory>
#include <string>

#include "credentials/strategy.hpp"

namespace databricks {

/// Gives the ID token that an identity provider outside of Databricks has made out.
class IdTokenSource {
 public:
  virtual ~IdTokenSource() = default;
  /// @param audience whom the token must be made out to; for providers that are asked for one.
  [[nodiscard]] virtual Result<Secret> id_token(const std::string& audience, const http::Context& context) const = 0;
};

/// Credentials that exchange a fresh ID token for a token of Databricks at each refresh.
[[nodiscard]] std::shared_ptr<const Credentials> exchange_id_token(const Strategy& strategy, const Inputs& inputs,
                                                                   std::shared_ptr<const IdTokenSource> source);

/// The token in a file, without white space around it. The error names the setting and the file.
[[nodiscard]] Result<Secret> token_in_file(const StrategyInputs& inputs, std::string_view key, const std::string& path);

}  // namespace databricks

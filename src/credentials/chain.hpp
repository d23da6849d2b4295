#pragma once

#include <memory>
#include <string>

#include "credentials/strategy.hpp"

namespace databricks::inline v0_2::internal {

/// The strategy that is used, and what it makes.
struct SelectedCredentials {
  const Strategy* strategy = nullptr;  ///< Null for credentials of the user's own.
  std::shared_ptr<const Credentials> credentials;
};

/// The first strategy that fits, or the one that auth_type names. Programs are started only where a strategy rests on
/// them. The error is of kind config, and says of each strategy why it does not fit.
[[nodiscard]] Result<SelectedCredentials> select_credentials(const AuthContextPtr& auth, const http::Context& context);

/// One line for each strategy: chosen, or why not.
[[nodiscard]] std::string explain_selection(const AuthContext& auth);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <string>
#include <string_view>

#include <databricks/result.hpp>

namespace databricks::inline v0_2::internal {

/// What a user calls the host, taken apart.
struct Host {
  std::string origin;          ///< "https://adb-1.7.azuredatabricks.net", without a path and without the default port.
  std::string workspace_id{};  ///< From ?w=, ?o= or ?workspace_id=.
  std::string account_id{};    ///< From ?a= or ?account_id=.
};

/// "adb-1.azuredatabricks.net/?o=1" -> "https://adb-1.azuredatabricks.net" and the workspace 1.
/// The error is of kind config: no URL, or one that would carry the token in clear text, unless that is allowed.
[[nodiscard]] Result<Host> read_host(std::string_view host, bool allow_plain_http = false);

/// The origin alone.
[[nodiscard]] Result<std::string> normalised_host(std::string_view host);

/// True for the console of an account, which is no workspace.
[[nodiscard]] bool is_account_host(std::string_view origin);

/// True when secrets may go there: https, or this machine.
[[nodiscard]] bool is_safe_url(std::string_view url);

/// The URL with *** in place of "user:password", for messages.
[[nodiscard]] std::string without_user(std::string_view url);

}  // namespace databricks::inline v0_2::internal

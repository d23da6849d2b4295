#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/common_errors.hpp"
#include "base/fork_safe_mutex.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/child_process.hpp"
#include "credentials/cli_version.hpp"
#include "credentials/program_token.hpp"
#include "credentials/strategy.hpp"
#include "credentials/token_endpoint.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::chrono::seconds kVersionTimeout{5};
constexpr std::chrono::seconds kTokenTimeout{30};
/// Those before it are the legacy CLI, which knows no tokens.
constexpr CliVersion kFirst{0, 205, 0};
constexpr CliVersion kFirstWithProfile{0, 207, 1};
constexpr CliVersion kFirstWithForceRefresh{0, 296, 0};
constexpr std::string_view kNeeded = "install version 0.205 or newer of the Databricks CLI";

std::optional<std::string> program(const AuthContext& auth) {
  const std::string& own = auth.config().databricks_cli_path;
  return find_program(own.empty() ? "databricks" : own, auth.environment);
}

/// Whoever is logged in with `databricks auth login`.
class DatabricksCli final : public TokenSource {
 public:
  explicit DatabricksCli(AuthContextPtr auth) : auth_(std::move(auth)) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto cli = program(*auth_);
    if (!cli) return auth_error("the program 'databricks' is not on the PATH (see databricks_cli_path)");
    const auto version = version_of(*cli, context);
    if (!version) return version.error();
    auto token = token_from_program(*cli, arguments(*version), kTokenTimeout, context);
    const bool may_be_legacy = !token && token.error().kind == ErrorKind::auth && !*version;
    if (may_be_legacy) token.error().message += fmt::format("; its version is unknown: {}", kNeeded);
    return token;
  }

 private:
  /// Old programs take flags that they do not know for good, so the version decides. One that cannot be told is taken
  /// for old, and asked for again the next time.
  [[nodiscard]] Result<std::optional<CliVersion>> version_of(const std::string& cli,
                                                             const http::Context& context) const {
    {
      const std::scoped_lock lock{mutex_};
      if (version_) return version_;
    }
    const std::vector<std::string> arguments{"version"};
    const auto result = run_program(cli, arguments, kVersionTimeout, context);
    if (!result && result.error().kind != ErrorKind::auth) return result.error();
    std::optional<CliVersion> version;
    if (result && result->exit_code == 0) {
      version = cli_version_in(result->output);
      if (!version) version = cli_version_in(result->errors);
    }
    if (version && *version < kFirst) {
      return auth_error(fmt::format("'{}' is the legacy CLI {}: {}", cli, fmt::join(*version, "."), kNeeded));
    }
    const std::scoped_lock lock{mutex_};
    version_ = version;
    return version;
  }

  [[nodiscard]] std::vector<std::string> arguments(const std::optional<CliVersion>& version) const {
    const Config& config = auth_->config();
    std::vector<std::string> words{"auth", "token"};
    if (!config.profile.empty() && version >= kFirstWithProfile) {
      words.insert(words.end(), {"--profile", config.profile});
    } else {
      words.insert(words.end(), {"--host", auth_->settings.origin});
      if (is_account_host(auth_->settings.origin)) words.insert(words.end(), {"--account-id", config.account_id});
    }
    if (version >= kFirstWithForceRefresh) words.emplace_back("--force-refresh");
    return words;
  }

  AuthContextPtr auth_;
  mutable ForkSafeMutex mutex_;
  mutable std::optional<CliVersion> version_;
};

Match match(const AuthContext& auth) {
  if (auth.settings.origin.empty()) return {Match::Kind::not_configured, "host is not set (DATABRICKS_HOST)"};
  if (!program(auth))
    return {Match::Kind::not_configured, "the program 'databricks' is not on the PATH (see databricks_cli_path)"};
  return {};
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return cached_credentials(token_provider_options(kDatabricksCli, auth, std::make_shared<const DatabricksCli>(auth)));
}

}  // namespace

constinit const Strategy kDatabricksCli{.name = "databricks-cli",
                                        .groups = {},
                                        .keys = {"databricks_cli_path", "profile"},
                                        .match = match,
                                        .make = make,
                                        .requires_trial = true};

}  // namespace databricks::inline v0_2::internal

#include <array>
#include <charconv>
#include <chrono>
#include <compare>
#include <filesystem>
#include <mutex>
#include <vector>

#include <fmt/format.h>

#include "base/fork_safe_mutex.hpp"
#include "base/text.hpp"
#include "config/host.hpp"
#include "credentials/cached_credentials.hpp"
#include "credentials/child_process.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"
#include "credentials/token_endpoint.hpp"

namespace databricks {
namespace {

constexpr std::chrono::seconds kVersionTimeout{5};
constexpr std::chrono::seconds kTokenTimeout{30};
/// The legacy CLI is a small Python script, which knows no tokens.
constexpr std::uintmax_t kSmallestProgram = std::uintmax_t{1} << 20;

using Version = std::array<int, 3>;
constexpr Version kFirstWithProfile{0, 207, 1};
constexpr Version kFirstWithForceRefresh{0, 296, 0};

std::optional<std::string> program(const StrategyInputs& inputs) {
  const std::string& own = inputs.config().databricks_cli_path;
  return find_program(own.empty() ? "databricks" : own, inputs.environment);
}

bool is_legacy(const std::string& path) {
  std::error_code code;
  const auto size = std::filesystem::file_size(path, code);
  return !code && size < kSmallestProgram;
}

/// The first "1.2.3" in a text; nothing when there is none, and for 0.0.0, which is a development build.
std::optional<Version> version_in(std::string_view text) {
  for (std::size_t start = 0; start < text.size(); ++start) {
    Version version{};
    const char* at = text.data() + start;
    const char* const end = text.data() + text.size();
    std::size_t part = 0;
    for (; part < version.size(); ++part) {
      if (part > 0 && (at == end || *at++ != '.')) break;
      const auto [next, error] = std::from_chars(at, end, version[part]);
      if (error != std::errc{} || next == at) break;
      at = next;
    }
    if (part == version.size()) return version == Version{} ? std::nullopt : std::optional{version};
  }
  return std::nullopt;
}

/// Whoever is logged in with `databricks auth login`.
class DatabricksCli final : public TokenSource {
 public:
  explicit DatabricksCli(Inputs inputs) : inputs_(std::move(inputs)) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const auto cli = program(*inputs_);
    if (!cli)
      return Error{.kind = ErrorKind::auth,
                   .message = "the program 'databricks' is not on the PATH (see databricks_cli_path)"};
    const auto version = version_of(*cli, context);
    if (!version) return version.error();
    const auto result = run_program(*cli, arguments(*version), kTokenTimeout, context);
    if (!result) return result.error();
    if (result->exit_code != 0) {
      return Error{.kind = ErrorKind::auth,
                   .message = fmt::format("'{}' failed: {}", *cli, text::printable(text::trim(result->errors), 300))};
    }
    auto token = read_token(result->output, context.clock.calendar_now());
    if (!token) token.error().message = fmt::format("'{}': {}", *cli, token.error().message);
    return token;
  }

 private:
  /// Old programs take flags that they do not know for good, so the version decides. One that cannot be told is taken
  /// for old, and asked for again the next time.
  [[nodiscard]] Result<std::optional<Version>> version_of(const std::string& cli, const http::Context& context) const {
    {
      const std::scoped_lock lock{mutex_};
      if (version_) return version_;
    }
    const std::vector<std::string> arguments{"version"};
    const auto result = run_program(cli, arguments, kVersionTimeout, context);
    if (!result && result.error().kind != ErrorKind::auth) return result.error();
    const auto version = result && result->exit_code == 0 ? version_in(result->output) : std::nullopt;
    const std::scoped_lock lock{mutex_};
    version_ = version;
    return version;
  }

  [[nodiscard]] std::vector<std::string> arguments(const std::optional<Version>& version) const {
    const Config& config = inputs_->config();
    std::vector<std::string> words{"auth", "token"};
    if (!config.profile.empty() && version >= kFirstWithProfile) {
      words.insert(words.end(), {"--profile", config.profile});
    } else {
      words.insert(words.end(), {"--host", inputs_->origin});
      if (is_account_host(inputs_->origin)) words.insert(words.end(), {"--account-id", config.account_id});
    }
    if (version >= kFirstWithForceRefresh) words.emplace_back("--force-refresh");
    return words;
  }

  Inputs inputs_;
  mutable ForkSafeMutex mutex_;
  mutable std::optional<Version> version_;
};

Fit fit(const StrategyInputs& inputs) {
  if (inputs.origin.empty()) return {Fit::Kind::not_configured, "host is not set (DATABRICKS_HOST)"};
  const auto path = program(inputs);
  if (!path)
    return {Fit::Kind::not_configured, "the program 'databricks' is not on the PATH (see databricks_cli_path)"};
  if (is_legacy(*path))
    return {Fit::Kind::not_configured, fmt::format("'{}' is the legacy CLI, version 0.205 or newer is needed", *path)};
  return {};
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return cached_credentials(token_plan(kDatabricksCli, inputs, std::make_shared<const DatabricksCli>(inputs)));
}

}  // namespace

constinit const Strategy kDatabricksCli{.name = "databricks-cli",
                                        .groups = {},
                                        .keys = {"databricks_cli_path", "profile"},
                                        .fit = fit,
                                        .make = make,
                                        .needs_trial = true};

}  // namespace databricks

#include "credentials/chain.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/common_errors.hpp"
#include "credentials/cached_credentials.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::array<const Strategy*, 11> kStrategies{
    &kPat,      &kBasic,      &kOAuthM2m,          &kEnvOidc,
    &kFileOidc, &kGithubOidc, &kAzureClientSecret, &kAzureWorkloadIdentity,
    &kAzureMsi, &kAzureCli,   &kDatabricksCli,
};

std::string known_names() {
  std::vector<std::string_view> names;
  names.reserve(kStrategies.size());
  for (const Strategy* strategy : kStrategies) names.push_back(strategy->name);
  return fmt::format("{}", fmt::join(names, ", "));
}

Error unknown_auth_type(const AuthContext& auth) {
  return config_error(fmt::format("{} is '{}', which is not a known way to authenticate; choose one of {}",
                                  auth.settings.where("auth_type"), auth.config().auth_type, known_names()));
}

Result<SelectedCredentials> the_one_named(const AuthContextPtr& auth) {
  const Strategy* strategy = find_strategy(auth->config().auth_type);
  if (strategy == nullptr) return unknown_auth_type(*auth);
  const Match match = strategy->match(*auth);
  if (match.kind != Match::Kind::usable) {
    return config_error(
        fmt::format("{} is {}, but {}", auth->settings.where("auth_type"), strategy->name, match.reason));
  }
  return SelectedCredentials{strategy, strategy->make(auth)};
}

/// Whether credentials that rest on a program give a token; the token is kept.
Result<void> try_out(const Credentials& credentials, const http::Context& context) {
  http::Request request{.verb = http::Verb::get, .url = {}};
  return credentials.authenticate(request, context);
}

bool ends_the_call(const Error& error) {
  return error.kind == ErrorKind::cancelled || error.kind == ErrorKind::timeout;
}

}  // namespace

std::span<const Strategy* const> strategies() { return kStrategies; }

const Strategy* find_strategy(std::string_view name) {
  const auto found = std::ranges::find(kStrategies, name, &Strategy::name);
  return found == kStrategies.end() ? nullptr : *found;
}

std::span<const std::string_view> groups_of(std::string_view auth_type) {
  const Strategy* strategy = find_strategy(auth_type);
  return strategy == nullptr ? std::span<const std::string_view>{} : strategy->groups;
}

Match require_settings(const AuthContext& auth, std::string_view decisive, std::span<const std::string_view> others) {
  const auto is_set = [&](std::string_view key) { return attribute(key).is_set(auth.config()); };
  const auto not_set = [&](std::string_view key) {
    const bool is_ignored = auth.settings.source(key).is_ignored;
    return is_ignored ? fmt::format("{} is ignored in favour of a more explicit setting", auth.settings.where(key))
                      : fmt::format("{} is not set", how_to_set(attribute(key)));
  };
  if (!is_set(decisive)) return {Match::Kind::not_configured, not_set(decisive)};
  const auto missing = std::ranges::find_if_not(others, is_set);
  if (missing == others.end()) return {};
  return {Match::Kind::incomplete,
          fmt::format("{} is not set, only {}", how_to_set(attribute(*missing)), auth.settings.where(decisive))};
}

Match unless_overridden(const AuthContext& auth) {
  const Settings& settings = auth.settings;
  if (!settings.config.auth_type.empty()) return {};
  for (const Attribute& each : attributes()) {
    const Source& source = settings.source(each.key);
    const bool says_nothing = each.group == "oauth" || each.key == "azure_workspace_resource_id";
    if (!says_nothing && settings.authenticates(each, source) && settings.distance(source) < Settings::kAmbient)
      return {Match::Kind::not_configured, fmt::format("{} asks for another way", settings.where(each.key))};
  }
  return {};
}

Result<SelectedCredentials> select_credentials(const AuthContextPtr& auth, const http::Context& context) {
  const Config& config = auth->config();
  if (config.credentials) return SelectedCredentials{nullptr, config.credentials};
  if (config.token_source) {
    TokenProviderOptions options{.name = "token-source", .source = config.token_source, .log = config.log};
    const bool in_background = config.background_token_refresh && !config.disable_async_token_refresh.value_or(false);
    if (in_background) options.background = config.clock;
    return SelectedCredentials{nullptr, cached_credentials(std::move(options))};
  }
  if (!config.auth_type.empty()) return the_one_named(auth);

  std::string reasons;
  for (const Strategy* strategy : kStrategies) {
    const Match match = strategy->match(*auth);
    if (match.kind == Match::Kind::incomplete) return config_error(fmt::format("{}: {}", strategy->name, match.reason));
    std::string reason = match.reason;
    if (match.kind == Match::Kind::usable) {
      SelectedCredentials selected{strategy, strategy->make(auth)};
      const auto trial = strategy->requires_trial ? try_out(*selected.credentials, context) : Result<void>{};
      if (trial) return selected;
      if (ends_the_call(trial.error())) return trial.error();
      reason = trial.error().message;
    }
    reasons += fmt::format("{}{}: {}", reasons.empty() ? "" : "; ", strategy->name, reason);
  }
  return config_error(
      fmt::format("no credentials: set Config::token or the environment variable DATABRICKS_TOKEN, or configure "
                  "another way to authenticate ({})",
                  reasons));
}

std::string explain_selection(const AuthContext& auth) {
  const Config& config = auth.config();
  if (config.credentials || config.token_source) {
    return fmt::format("authentication: {} set in code\n", config.credentials ? "credentials" : "token_source");
  }
  const Strategy* named = find_strategy(config.auth_type);
  if (named == nullptr && !config.auth_type.empty())
    return fmt::format("authentication: {}\n", unknown_auth_type(auth).message);

  std::string lines;
  std::string chosen;
  for (const Strategy* strategy : kStrategies) {
    const Match match = strategy->match(auth);
    const bool is_usable = match.kind == Match::Kind::usable;
    std::string outcome;
    if (named != nullptr && strategy != named) {
      outcome = fmt::format("skipped: {} asks for {}", auth.settings.where("auth_type"), named->name);
    } else if (!is_usable) {
      outcome = fmt::format("skipped: {}", match.reason);
      if (chosen.empty() && (named == strategy || match.kind == Match::Kind::incomplete)) {
        chosen = "none";
        outcome = fmt::format("refused: {}", match.reason);
      }
    } else if (!chosen.empty()) {
      outcome = fmt::format("skipped: {} comes first", chosen);
    } else if (strategy->requires_trial && named == nullptr) {
      outcome = "is tried by running its program, and chosen when that gives a token";
    } else {
      chosen = strategy->name;
      outcome = named == nullptr ? "chosen: it is the first that has all it needs"
                                 : fmt::format("chosen: {} asks for it", auth.settings.where("auth_type"));
    }
    lines += fmt::format("  {}: {}\n", strategy->name, outcome);
  }
  return fmt::format("authentication: {}\n{}", chosen.empty() ? "none of the settings decides" : chosen, lines);
}

}  // namespace databricks::inline v0_2::internal

#include "credentials/chain.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "credentials/cached_credentials.hpp"

namespace databricks {
namespace {

constexpr std::array<const Strategy*, 11> kStrategies{
    &kPat,      &kBasic,      &kOAuthM2m,          &kEnvOidc,
    &kFileOidc, &kGithubOidc, &kAzureClientSecret, &kAzureWorkloadIdentity,
    &kAzureMsi, &kAzureCli,   &kDatabricksCli,
};

Error config_error(std::string message) { return {.kind = ErrorKind::config, .message = std::move(message)}; }

std::string known_names() {
  std::vector<std::string_view> names;
  names.reserve(kStrategies.size());
  for (const Strategy* strategy : kStrategies) names.push_back(strategy->name);
  return fmt::format("{}", fmt::join(names, ", "));
}

Error unknown_auth_type(const StrategyInputs& inputs) {
  return config_error(fmt::format("{} is '{}', which is no way to authenticate; known are {}",
                                  inputs.settings.where("auth_type"), inputs.config().auth_type, known_names()));
}

Result<Choice> the_one_named(const Inputs& inputs) {
  const Strategy* strategy = find_strategy(inputs->config().auth_type);
  if (strategy == nullptr) return unknown_auth_type(*inputs);
  const Fit fit = strategy->fit(*inputs);
  if (fit.kind != Fit::Kind::usable) {
    return config_error(
        fmt::format("{} is {}, but {}", inputs->settings.where("auth_type"), strategy->name, fit.reason));
  }
  return Choice{strategy, strategy->make(inputs)};
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

Fit needs(const StrategyInputs& inputs, std::string_view decisive, std::span<const std::string_view> others) {
  const auto is_set = [&](std::string_view key) { return attribute(key).is_set(inputs.config()); };
  const auto not_set = [&](std::string_view key) {
    const bool left_aside = inputs.settings.source(key).is_left_aside;
    return left_aside ? fmt::format("{} is left aside for what is more explicit", inputs.settings.where(key))
                      : fmt::format("{} is not set", how_to_set(attribute(key)));
  };
  if (!is_set(decisive)) return {Fit::Kind::not_configured, not_set(decisive)};
  const auto missing = std::ranges::find_if_not(others, is_set);
  if (missing == others.end()) return {};
  return {Fit::Kind::incomplete,
          fmt::format("{} is not set, only {}", how_to_set(attribute(*missing)), inputs.settings.where(decisive))};
}

Fit unless_another_is_asked_for(const StrategyInputs& inputs) {
  const Settings& settings = inputs.settings;
  if (!settings.config.auth_type.empty()) return {};
  for (const Attribute& each : attributes()) {
    const Source& source = settings.source(each.key);
    const bool says_nothing = each.group == "oauth" || each.key == "azure_workspace_resource_id";
    if (!says_nothing && settings.authenticates(each, source) && settings.distance(source) < Settings::kAround)
      return {Fit::Kind::not_configured, fmt::format("{} asks for another way", settings.where(each.key))};
  }
  return {};
}

Result<Choice> choose_credentials(const Inputs& inputs, const http::Context& context) {
  const Config& config = inputs->config();
  if (config.credentials) return Choice{nullptr, config.credentials};
  if (config.token_source) {
    TokenPlan plan{.name = "token-source", .source = config.token_source, .log = config.log};
    const bool in_background = config.background_token_refresh && !config.disable_async_token_refresh.value_or(false);
    if (in_background) plan.background = config.clock;
    return Choice{nullptr, cached_credentials(std::move(plan))};
  }
  if (!config.auth_type.empty()) return the_one_named(inputs);

  std::string reasons;
  for (const Strategy* strategy : kStrategies) {
    const Fit fit = strategy->fit(*inputs);
    if (fit.kind == Fit::Kind::incomplete) return config_error(fmt::format("{}: {}", strategy->name, fit.reason));
    std::string reason = fit.reason;
    if (fit.kind == Fit::Kind::usable) {
      Choice choice{strategy, strategy->make(inputs)};
      const auto trial = strategy->needs_trial ? try_out(*choice.credentials, context) : Result<void>{};
      if (trial) return choice;
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

std::string explain_choice(const StrategyInputs& inputs) {
  const Config& config = inputs.config();
  if (config.credentials || config.token_source) {
    return fmt::format("authentication: {} set in code\n", config.credentials ? "credentials" : "token_source");
  }
  const Strategy* named = find_strategy(config.auth_type);
  if (named == nullptr && !config.auth_type.empty())
    return fmt::format("authentication: {}\n", unknown_auth_type(inputs).message);

  std::string lines;
  std::string chosen;
  for (const Strategy* strategy : kStrategies) {
    const Fit fit = strategy->fit(inputs);
    const bool is_usable = fit.kind == Fit::Kind::usable;
    std::string verdict;
    if (named != nullptr && strategy != named) {
      verdict = fmt::format("skipped: {} asks for {}", inputs.settings.where("auth_type"), named->name);
    } else if (!is_usable) {
      verdict = fmt::format("skipped: {}", fit.reason);
      if (chosen.empty() && (named == strategy || fit.kind == Fit::Kind::incomplete)) {
        chosen = "none";
        verdict = fmt::format("refused: {}", fit.reason);
      }
    } else if (!chosen.empty()) {
      verdict = fmt::format("skipped: {} comes first", chosen);
    } else if (strategy->needs_trial && named == nullptr) {
      verdict = "is tried by running its program, and chosen when that gives a token";
    } else {
      chosen = strategy->name;
      verdict = named == nullptr ? "chosen: it is the first that has all it needs"
                                 : fmt::format("chosen: {} asks for it", inputs.settings.where("auth_type"));
    }
    lines += fmt::format("  {}: {}\n", strategy->name, verdict);
  }
  return fmt::format("authentication: {}\n{}", chosen.empty() ? "none of the settings decides" : chosen, lines);
}

}  // namespace databricks

#include "credentials/resolve.hpp"

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "base/deadline.hpp"
#include "base/text.hpp"
#include "credentials/azure.hpp"
#include "credentials/chain.hpp"
#include "credentials/oauth_client.hpp"
#include "http/make_transport.hpp"
#include "http/url.hpp"

namespace databricks {
namespace {

Error config_error(std::string message) { return {.kind = ErrorKind::config, .message = std::move(message)}; }

/// A value from inside another setting.
void derive(Settings& settings, std::string_view key, const std::string& value, std::string_view from) {
  const auto index = static_cast<std::size_t>(&attribute(key) - attributes().data());
  if (value.empty() || settings.sources[index].kind != Source::Kind::none) return;
  attribute(key).assign(settings.config, value);
  settings.sources[index] = {Source::Kind::derived, fmt::format("from the query of {}", from)};
}

std::span<const std::string_view> groups_of(std::string_view auth_type) {
  const Strategy* strategy = find_strategy(auth_type);
  return strategy == nullptr ? std::span<const std::string_view>{} : strategy->groups;
}

Result<void> read_origin(StrategyInputs& inputs) {
  Settings& settings = inputs.settings;
  if (settings.config.host.empty()) return {};
  auto host = read_host(settings.config.host, settings.config.tls.insecure_allow_plain_http);
  if (!host) {
    host.error().message += fmt::format(" (it comes from {})", settings.where("host"));
    return std::move(host.error());
  }
  derive(settings, "workspace_id", host->workspace_id, settings.where("host"));
  derive(settings, "account_id", host->account_id, settings.where("host"));
  settings.config.host = host->origin;
  inputs.origin = std::move(host->origin);
  return {};
}

/// What the cloud settings and the host say together.
Result<void> read_cloud(StrategyInputs& inputs) {
  const Config& config = inputs.config();
  const std::string_view host = http::split_url(inputs.origin).host;
  const auto named_cloud = cloud_of_name(config.cloud);
  if (!config.cloud.empty() && !named_cloud) {
    return config_error(fmt::format("{} is '{}', expected AWS, Azure or GCP", inputs.settings.where("cloud"),
                                    text::printable(config.cloud, 40)));
  }
  inputs.is_azure =
      !config.azure_workspace_resource_id.empty() || (named_cloud ? named_cloud : cloud_of_host(host)) == Cloud::azure;

  const AzureEnvironment* named = azure_environment_of_name(config.azure_environment);
  if (!config.azure_environment.empty() && named == nullptr) {
    return config_error(fmt::format("{} is '{}', expected PUBLIC, USGOVERNMENT or CHINA",
                                    inputs.settings.where("azure_environment"),
                                    text::printable(config.azure_environment, 40)));
  }
  const AzureEnvironment* of_host = azure_environment_of_host(host);
  if (of_host != nullptr) {
    inputs.azure = of_host;
  } else if (named != nullptr) {
    inputs.azure = named;
  }
  return {};
}

/// TLS and proxy. The message says where a setting comes from when the code does not have it.
Result<void> check_network(const Settings& settings) {
  auto outcome = http::check_network(settings.config);
  for (const std::string_view key : {"ca_file", "ca_path", "client_certificate_file", "client_key_file"}) {
    const std::string prefix = fmt::format("tls.{}: ", key);
    const bool is_meant = !outcome && outcome.error().message.starts_with(prefix);
    if (is_meant && settings.source(key).kind != Source::Kind::code) {
      outcome.error().message.replace(0, prefix.size(), settings.where(key) + ": ");
      break;
    }
  }
  return outcome;
}

/// What would otherwise fail far away from its cause.
Result<void> check(const StrategyInputs& inputs) {
  const Config& config = inputs.config();
  const auto wrong = [&](std::string_view key, std::string_view reason) {
    return config_error(fmt::format("{}: {}", inputs.settings.where(key), reason));
  };
  for (const Attribute& each : attributes()) {
    if (each.is_secret || !each.is_set(config)) continue;
    if (each.text(config).find_first_of("\r\n") != std::string::npos)
      return wrong(each.key, "the value holds a line break");
  }
  if (config.token.reveal().find_first_of("\r\n") != std::string::npos) {
    return config_error(fmt::format("the token holds a line break: check {}", inputs.settings.where("token")));
  }
  if (!config.token.empty() && text::trim(config.token.reveal()).empty()) return wrong("token", "the token is empty");
  for (const std::string_view key : {"discovery_url", "azure_authority_host", "actions_id_token_request_url"}) {
    const std::string url = attribute(key).text(config);
    if (!url.empty() && !is_safe_url(url))
      return wrong(key, "this is no https URL, so it would get credentials in clear text");
  }
  return check_network(inputs.settings);
}

/// A workspace may be known by its Azure resource id alone.
Result<std::string> find_host(const Inputs& inputs, const Choice& choice, const http::Context& context) {
  const bool can_ask = choice.strategy != nullptr && choice.strategy->azure_tokens_for != nullptr &&
                       !inputs->config().azure_workspace_resource_id.empty();
  if (!can_ask) return config_error("no host: set Config::host or the environment variable DATABRICKS_HOST");
  auto host = azure::workspace_host(*choice.strategy, inputs, context);
  if (!host) return std::move(host.error());
  return normalised_host(*host);
}

}  // namespace

StrategyInputs read_inputs(const Config& config, const Environment& environment) {
  StrategyInputs inputs{.settings = look_up(config, environment, groups_of), .environment = environment};
  const auto keep_problem = [&](Result<void> outcome) {
    if (!outcome && !inputs.settings.problem) inputs.settings.problem = std::move(outcome.error());
  };
  keep_problem(read_origin(inputs));
  keep_problem(read_cloud(inputs));
  keep_problem(check(inputs));
  return inputs;
}

Result<Workspace> resolve(const Config& config, const Environment& environment, const http::Context& context) {
  StrategyInputs read = read_inputs(config, environment);
  if (read.settings.problem) return *std::move(read.settings.problem);
  if (read.origin.empty() && read.config().azure_workspace_resource_id.empty()) {
    const std::string note = read.settings.notes.empty() ? "" : fmt::format(" ({})", read.settings.notes);
    return config_error(fmt::format(
        "no host: set Config::host or the environment variable DATABRICKS_HOST, or choose a profile{}", note));
  }
  Config& settings = read.settings.config;
  if (!settings.transport) settings.transport = http::make_transport(settings);
  read.oauth = std::make_shared<const OAuthClient>(settings);

  const auto inputs = std::make_shared<const StrategyInputs>(std::move(read));
  auto choice = choose_credentials(inputs, context);
  if (!choice) return std::move(choice.error());
  if (config.log) {
    config.log(LogLevel::debug, fmt::format("authentication: {}", choice->credentials->name()));
  }
  Workspace workspace{inputs->origin, std::move(choice->credentials), inputs->config()};
  if (workspace.origin.empty()) {
    auto host = find_host(inputs, *choice, context);
    if (!host) return std::move(host.error());
    workspace.origin = *std::move(host);
    workspace.config.host = workspace.origin;
  }
  return workspace;
}

Result<Workspace> resolve(const Config& config) {
  const CallOptions options;
  return resolve(
      config, process_environment(),
      {.clock = *config.clock, .options = options, .deadline = deadline_after(config.timeout, config.clock->now())});
}

Config Config::resolved() const {
  StrategyInputs read = read_inputs(*this, process_environment());
  if (read.settings.problem) throw_error(*std::move(read.settings.problem));
  return std::move(read.settings.config);
}

}  // namespace databricks

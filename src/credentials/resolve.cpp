#include "credentials/resolve.hpp"

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "base/deadline.hpp"
#include "base/text.hpp"
#include "config/network_check.hpp"
#include "config/transport.hpp"
#include "credentials/azure.hpp"
#include "credentials/chain.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/token_text.hpp"
#include "http/url.hpp"
#include "http/wait_limit.hpp"

namespace databricks::inline v0_2::internal {
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

Result<void> read_origin(AuthContext& auth) {
  Settings& settings = auth.settings;
  if (settings.config.host.empty()) return {};
  auto host = read_host(settings.config.host, settings.config.tls.insecure_allow_plain_http);
  if (!host) {
    host.error().message += fmt::format(" (it comes from {})", settings.where("host"));
    return std::move(host.error());
  }
  derive(settings, "workspace_id", host->workspace_id, settings.where("host"));
  derive(settings, "account_id", host->account_id, settings.where("host"));
  settings.config.host = host->origin;
  auth.origin = std::move(host->origin);
  return {};
}

/// What the cloud settings and the host say together.
Result<void> read_cloud(AuthContext& auth) {
  const Config& config = auth.config();
  const std::string_view host = http::split_url(auth.origin).host;
  const auto named_cloud = cloud_of_name(config.cloud);
  if (!config.cloud.empty() && !named_cloud) {
    return config_error(fmt::format("{} is '{}', expected AWS, Azure or GCP", auth.settings.where("cloud"),
                                    text::printable(config.cloud, 40)));
  }
  auth.is_azure =
      !config.azure_workspace_resource_id.empty() || (named_cloud ? named_cloud : cloud_of_host(host)) == Cloud::azure;

  const AzureEnvironment* named = azure_environment_of_name(config.azure_environment);
  if (!config.azure_environment.empty() && named == nullptr) {
    return config_error(fmt::format("{} is '{}', expected PUBLIC, USGOVERNMENT or CHINA",
                                    auth.settings.where("azure_environment"),
                                    text::printable(config.azure_environment, 40)));
  }
  const AzureEnvironment* of_host = azure_environment_of_host(host);
  if (of_host != nullptr) {
    auth.azure = of_host;
  } else if (named != nullptr) {
    auth.azure = named;
  }
  return {};
}

/// TLS and proxy. The message says where a setting comes from when the code does not have it.
Result<void> check_network_settings(const Settings& settings, const WaitLimit& limit) {
  auto outcome = check_network(settings.config, limit);
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
Result<void> check(const AuthContext& auth, const WaitLimit& limit) {
  const Config& config = auth.config();
  const auto wrong = [&](std::string_view key, std::string_view reason) {
    return config_error(fmt::format("{}: {}", auth.settings.where(key), reason));
  };
  for (const Attribute& each : attributes()) {
    if (each.is_secret || !each.is_set(config)) continue;
    if (each.text(config).find_first_of("\r\n") != std::string::npos)
      return wrong(each.key, "the value holds a line break");
  }
  if (const auto defect = defect_of_token(config.token.reveal()); defect && attribute("token").is_set(config)) {
    return config_error(fmt::format("the token {}: check {}", *defect, auth.settings.where("token")));
  }
  for (const std::string_view key : {"discovery_url", "azure_authority_host", "actions_id_token_request_url"}) {
    const std::string url = attribute(key).text(config);
    if (!url.empty() && !is_safe_url(url))
      return wrong(key, "this is not an https URL, so it would receive credentials in clear text");
  }
  return check_network_settings(auth.settings, limit);
}

/// A workspace may be known by its Azure resource id alone.
Result<std::string> find_host(const AuthContextPtr& auth, const SelectedCredentials& selected,
                              const http::Context& context) {
  const bool can_ask = selected.strategy != nullptr && selected.strategy->azure_tokens_for != nullptr &&
                       !auth->config().azure_workspace_resource_id.empty();
  if (!can_ask) return config_error("no host: set Config::host or the environment variable DATABRICKS_HOST");
  auto host = azure::workspace_host(*selected.strategy, auth, context);
  if (!host) return std::move(host.error());
  return normalised_host(*host);
}

}  // namespace

AuthContext read_auth_context(const Config& config, const Environment& environment, const WaitLimit& limit) {
  AuthContext auth{.settings = look_up(config, environment, groups_of, limit), .environment = environment};
  const auto keep_problem = [&](Result<void> outcome) {
    if (!outcome && !auth.settings.problem) auth.settings.problem = std::move(outcome.error());
  };
  Secret& token = auth.settings.config.token;
  if (Secret bare = trimmed(token); !bare.empty()) token = std::move(bare);  // white space alone is refused below
  keep_problem(read_origin(auth));
  keep_problem(read_cloud(auth));
  keep_problem(check(auth, limit));
  return auth;
}

Result<Workspace> resolve(const Config& config, const Environment& environment, const http::Context& context) {
  AuthContext read = read_auth_context(config, environment, http::wait_limit(context));
  if (read.settings.problem) return *std::move(read.settings.problem);
  if (read.origin.empty() && read.config().azure_workspace_resource_id.empty()) {
    const std::string note = read.settings.notes.empty() ? "" : fmt::format(" ({})", read.settings.notes);
    return config_error(fmt::format(
        "no host: set Config::host or the environment variable DATABRICKS_HOST, or choose a profile{}", note));
  }
  Config& settings = read.settings.config;
  settings.transport = transport_of(settings);
  read.oauth = std::make_shared<const OAuthClient>(settings);

  const auto auth = std::make_shared<const AuthContext>(std::move(read));
  auto selected = select_credentials(auth, context);
  if (!selected) return std::move(selected.error());
  if (config.log) {
    config.log(LogLevel::debug, fmt::format("authentication: {}", selected->credentials->name()));
  }
  Workspace workspace{auth->origin, std::move(selected->credentials), auth->config()};
  if (workspace.origin.empty()) {
    auto host = find_host(auth, *selected, context);
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

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

Config Config::resolved() const {
  internal::AuthContext read = internal::read_auth_context(*this, internal::process_environment(), {.time = timeout});
  if (read.settings.problem) throw_error(*std::move(read.settings.problem));
  return std::move(read.settings.config);
}

}  // namespace databricks::inline v0_2

#include "config/load.hpp"

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "config/host.hpp"
#include "config/network_check.hpp"
#include "config/token_text.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// A value from inside another setting.
void derive(Settings& settings, std::string_view key, const std::string& value, std::string_view from) {
  if (value.empty() || settings.source(key).kind != Source::Kind::none) return;
  attribute(key).assign(settings.config, value);
  settings.source(key) = {Source::Kind::derived, fmt::format("from the query of {}", from)};
}

Result<void> read_origin(Settings& settings) {
  if (settings.config.host.empty()) return {};
  auto host = read_host(settings.config.host, settings.config.tls.insecure_allow_plain_http);
  if (!host) {
    if (settings.source("host").kind != Source::Kind::code) {
      host.error().message += fmt::format(" (it comes from {})", settings.where("host"));
    }
    return std::move(host.error());
  }
  derive(settings, "workspace_id", host->workspace_id, settings.where("host"));
  derive(settings, "account_id", host->account_id, settings.where("host"));
  settings.config.host = host->origin;
  settings.origin = std::move(host->origin);
  return {};
}

/// What the cloud settings and the host say together.
Result<void> read_cloud(Settings& settings) {
  const Config& config = settings.config;
  const std::string_view host = http::split_url(settings.origin).host;
  const auto named_cloud = cloud_of_name(config.cloud);
  if (!config.cloud.empty() && !named_cloud) {
    return config_error(fmt::format("{} is '{}', expected AWS, Azure or GCP", settings.where("cloud"),
                                    text::printable(config.cloud, 40)));
  }
  settings.is_azure =
      !config.azure_workspace_resource_id.empty() || (named_cloud ? named_cloud : cloud_of_host(host)) == Cloud::azure;

  const AzureEnvironment* named = azure_environment_of_name(config.azure_environment);
  if (!config.azure_environment.empty() && named == nullptr) {
    return config_error(fmt::format("{} is '{}', expected PUBLIC, USGOVERNMENT or CHINA",
                                    settings.where("azure_environment"),
                                    text::printable(config.azure_environment, 40)));
  }
  const AzureEnvironment* of_host = azure_environment_of_host(host);
  if (of_host != nullptr) {
    settings.azure = of_host;
  } else if (named != nullptr) {
    settings.azure = named;
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
Result<void> check(const Settings& settings, const WaitLimit& limit) {
  const Config& config = settings.config;
  const auto wrong = [&](std::string_view key, std::string_view reason) {
    return config_error(fmt::format("{}: {}", settings.where(key), reason));
  };
  for (const Attribute& each : attributes()) {
    if (each.is_secret || !each.is_set(config)) continue;
    if (each.text(config).find_first_of("\r\n") != std::string::npos)
      return wrong(each.key, "the value holds a line break");
  }
  if (const auto defect = defect_of_token(config.token.reveal()); defect && attribute("token").is_set(config)) {
    return config_error(fmt::format("the token {}: check {}", *defect, settings.where("token")));
  }
  for (const std::string_view key : {"discovery_url", "azure_authority_host", "actions_id_token_request_url"}) {
    const std::string url = attribute(key).text(config);
    if (!url.empty() && !is_safe_url(url))
      return wrong(key, "this is not an https URL, so it would receive credentials in clear text");
  }
  return check_network_settings(settings, limit);
}

}  // namespace

Settings load(const Config& config, const Environment& environment, const GroupsOf& groups_of, const WaitLimit& limit) {
  Settings settings = look_up(config, environment, groups_of, limit);
  const auto keep_problem = [&](Result<void> outcome) {
    if (!outcome && !settings.problem) settings.problem = std::move(outcome.error());
  };
  Secret& token = settings.config.token;
  if (Secret bare = trimmed(token); !bare.empty()) token = std::move(bare);  // white space alone is refused below
  keep_problem(read_origin(settings));
  keep_problem(read_cloud(settings));
  keep_problem(check(settings, limit));
  return settings;
}

}  // namespace databricks::inline v0_2::internal

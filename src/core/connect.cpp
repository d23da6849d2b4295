#include "core/connect.hpp"

#include <utility>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "config/host.hpp"
#include "config/load.hpp"
#include "config/transport.hpp"
#include "core/service_error.hpp"
#include "credentials/authentication_policy.hpp"
#include "credentials/azure.hpp"
#include "credentials/chain.hpp"
#include "credentials/oauth_client.hpp"
#include "http/wait_limit.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// Settings that name a workspace, and their transport.
Result<Settings> load_for_calls(const Config& config, const Environment& environment, const WaitLimit& limit) {
  Settings settings = load(config, environment, groups_of, limit);
  if (settings.problem) return *std::move(settings.problem);
  if (settings.origin.empty() && settings.config.azure_workspace_resource_id.empty()) {
    const std::string note = settings.notes.empty() ? "" : fmt::format(" ({})", settings.notes);
    return config_error(fmt::format(
        "no host: set Config::host or the environment variable DATABRICKS_HOST, or choose a profile{}", note));
  }
  settings.config.transport = transport_of(settings.config);
  return settings;
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

http::PipelineOptions pipeline_options(const Config& settings, std::shared_ptr<const Credentials> credentials) {
  http::PipelineOptions options{.transport = settings.transport,
                                .read_error = read_service_error,
                                .product = settings.product,
                                .auth_type = std::string{credentials->name()},
                                .workspace_id = settings.workspace_id,
                                .retry = settings.retry,
                                .rate_limiter = settings.rate_limiter,
                                .per_call_policies = settings.per_call_policies,
                                .per_attempt_policies = settings.per_attempt_policies,
                                .log = settings.log,
                                .clock = settings.clock};
  options.authentication = std::make_shared<const AuthenticationPolicy>(std::move(credentials));
  return options;
}

}  // namespace

Result<Connection> connect(const Config& config, const Environment& environment, const http::Context& context) {
  if (context.cancel.cancelled()) return cancelled_error();
  if (context.clock.now() >= context.deadline) return timeout_error();
  auto settings = load_for_calls(config, environment, http::wait_limit(context));
  if (!settings) return std::move(settings.error());
  auto oauth = std::make_shared<const OAuthClient>(settings->config);
  const auto auth = std::make_shared<const AuthContext>(
      AuthContext{.settings = *std::move(settings), .environment = environment, .oauth = std::move(oauth)});

  auto selected = select_credentials(auth, context);
  if (!selected) return std::move(selected.error());
  if (config.log) {
    config.log(LogLevel::debug, fmt::format("authentication: {}", selected->credentials->name()));
  }
  std::string origin = auth->settings.origin;
  if (origin.empty()) {
    auto host = find_host(auth, *selected, context);
    if (!host) return std::move(host.error());
    origin = *std::move(host);
  }
  return Connection{std::move(origin), selected->credentials,
                    http::Pipeline{pipeline_options(auth->config(), selected->credentials)}};
}

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

Config Config::resolved() const {
  auto settings = internal::load(*this, internal::process_environment(), internal::groups_of, {.time = timeout});
  if (settings.problem) throw_error(*std::move(settings.problem));
  return std::move(settings.config);
}

}  // namespace databricks::inline v0_2

#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <databricks/clock.hpp>
#include <databricks/credentials.hpp>
#include <databricks/export.hpp>
#include <databricks/http/policy.hpp>
#include <databricks/log.hpp>
#include <databricks/network.hpp>
#include <databricks/rate_limiter.hpp>
#include <databricks/retry.hpp>
#include <databricks/secret.hpp>

namespace databricks::inline v0_2 {

/// Every setting of a client. The library looks up empty members in the environment, and then in a profile of
/// ~/.databrickscfg; it reads nothing before the first call. A member's name is its key in a profile, unless the comment
/// says otherwise.
///
/// Settings in code always win: the library then ignores what the environment says about other ways to authenticate.
/// docs/authentication.md has the whole story, and explain() tells what became of each setting.
struct DATABRICKS_EXPORT Config {
  /// The workspace, for example "https://adb-1234567890123456.7.azuredatabricks.net". Environment: DATABRICKS_HOST.
  /// A missing scheme means https; plain http is refused except to this machine. Path and query are dropped, after the
  /// workspace's id was taken from `?o=` or `?w=`.
  std::string host{};
  /// A personal access token or an AAD token, alone: white space around it is left out, quotes or "Bearer " in front of it
  /// are a ConfigError. Environment: DATABRICKS_TOKEN.
  Secret token{};
  /// Takes the place of every other way to authenticate.
  std::shared_ptr<const Credentials> credentials{};
  /// Where tokens come from, in place of every other way to authenticate; the library caches and refreshes them.
  std::shared_ptr<const TokenSource> token_source{};

  /// The section of the config file to read. Environment: DATABRICKS_CONFIG_PROFILE. Default: the file's
  /// `[__settings__] default_profile`, then DEFAULT.
  std::string profile{};
  /// UTF-8, or UTF-16 with a byte order mark. Environment: DATABRICKS_CONFIG_FILE. Default: ~/.databrickscfg.
  std::string config_file{};
  /// Allows one strategy only, for example "azure-cli". Environment: DATABRICKS_AUTH_TYPE.
  std::string auth_type{};

  /// Basic authentication. Environment: DATABRICKS_USERNAME, DATABRICKS_PASSWORD.
  std::string username{};
  Secret password{};
  /// A service principal of Databricks. Environment: DATABRICKS_CLIENT_ID, DATABRICKS_CLIENT_SECRET.
  std::string client_id{};
  Secret client_secret{};
  /// What an OAuth token is asked for. Default: all-apis.
  std::vector<std::string> scopes{};
  /// Where the OAuth endpoints are described, when not at the host. Environment: DATABRICKS_DISCOVERY_URL.
  std::string discovery_url{};
  /// The audience of ID tokens. Environment: DATABRICKS_TOKEN_AUDIENCE. Default: the token endpoint.
  std::string token_audience{};
  /// The NAME of the environment variable that holds an ID token. Environment: DATABRICKS_OIDC_TOKEN_ENV. Default:
  /// DATABRICKS_OIDC_TOKEN.
  std::string oidc_token_env{};
  /// The file that holds an ID token. Environment: DATABRICKS_OIDC_TOKEN_FILEPATH.
  std::string oidc_token_filepath{};
  /// Where GitHub Actions gives ID tokens; GitHub sets ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN.
  std::string actions_id_token_request_url{};
  Secret actions_id_token_request_token{};

  /// "/subscriptions/.../providers/Microsoft.Databricks/workspaces/...". Environment: DATABRICKS_AZURE_RESOURCE_ID.
  /// Enough to find the workspace when there is no host.
  std::string azure_workspace_resource_id{};
  /// Use the managed identity of this machine. Environment: ARM_USE_MSI.
  std::optional<bool> azure_use_msi{};
  /// A service principal of Entra ID. Environment: ARM_CLIENT_ID, ARM_CLIENT_SECRET, ARM_TENANT_ID.
  std::string azure_client_id{};
  Secret azure_client_secret{};
  std::string azure_tenant_id{};
  /// The file with the token of a workload identity. Environment: AZURE_FEDERATED_TOKEN_FILE; then AZURE_CLIENT_ID and
  /// AZURE_TENANT_ID are read as well.
  std::string azure_federated_token_file{};
  /// PUBLIC, USGOVERNMENT or CHINA, where the host does not tell. Environment: ARM_ENVIRONMENT.
  std::string azure_environment{};
  /// Entra ID under another URL, for example of an air-gapped cloud. Environment: AZURE_AUTHORITY_HOST.
  std::string azure_authority_host{};
  /// The `databricks` program, 0.205 or newer, or a wrapper of it. Environment: DATABRICKS_CLI_PATH. Default: the one on the
  /// PATH.
  std::string databricks_cli_path{};

  /// Environment: DATABRICKS_ACCOUNT_ID.
  std::string account_id{};
  /// Sent with every request when it is known. Environment: DATABRICKS_WORKSPACE_ID.
  std::string workspace_id{};
  /// AWS, Azure or GCP, where the host does not tell. Environment: DATABRICKS_CLOUD.
  std::string cloud{};
  /// Not used by the library itself; resolved() hands them on. Environment: DATABRICKS_CLUSTER_ID,
  /// DATABRICKS_WAREHOUSE_ID, DATABRICKS_SERVERLESS_COMPUTE_ID.
  std::string cluster_id{};
  std::string warehouse_id{};
  std::string serverless_compute_id{};

  /// Refresh tokens on a thread of the client's own, some time before they expire. Otherwise the call that notices does
  /// it.
  bool background_token_refresh = false;
  /// Takes that permission back. Environment: DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH.
  std::optional<bool> disable_async_token_refresh{};

  TlsOptions tls{};
  ProxyOptions proxy{};

  /// The time for one call, retries and authentication included. Profile: retry_timeout_seconds.
  std::chrono::milliseconds timeout{std::chrono::minutes{5}};
  /// The longest silence within one attempt: no byte in either direction, the wait for the response included. Longer than
  /// the service's own limit of 60 s, so that its response is seen. Profile: http_timeout_seconds.
  std::chrono::milliseconds stall_timeout{std::chrono::seconds{65}};
  /// The time to connect, name resolution and TLS included.
  std::chrono::milliseconds connect_timeout{std::chrono::seconds{10}};
  /// The largest response that is read, in bytes after decompression. One that is larger ends the call with a
  /// TransportError, and so does one of more than 32 MiB that decompresses to more than a hundred times its size.
  std::size_t max_response_size = std::size_t{512} << 20;
  RetryOptions retry{};
  /// Keeps requests below a rate, of this client and of every other one that has the same limiter. Environment:
  /// DATABRICKS_RATE_LIMIT, a number of requests per second for this client alone. Profile: rate_limit. Default: none.
  std::shared_ptr<RateLimiter> rate_limiter{};
  /// Give clusters/create, jobs/run-now and jobs/runs/submit an idempotency token where the caller gave none, so that
  /// they can be retried.
  bool auto_idempotency_tokens = true;

  /// Refuse a response with JSON of another type than described, or with text that is not Unicode, with DecodeError.
  /// Otherwise such JSON is kept as it came (see unfit()), such text is repaired, and a log line of level debug says so.
  bool strict_decoding = false;

  /// Goes in front of the user agent, for example "nightly-loader/2.1".
  std::string product{};
  LogSink log{};

  /// Takes the place of libcurl, for the token endpoints as well.
  std::shared_ptr<const http::Transport> transport{};
  /// Run once per call, before the retries. They see a response that is no success as an Error.
  std::vector<std::shared_ptr<const http::Policy>> per_call_policies{};
  /// Run once per attempt, behind the credentials.
  std::vector<std::shared_ptr<const http::Policy>> per_attempt_policies{};
  std::shared_ptr<const Clock> clock = Clock::system();

  /// Every setting that has a value, where it came from (secrets as ***), and why each way to authenticate is chosen or
  /// skipped. Reads environment and config file again; nothing goes over the network and no program is started. Never
  /// throws for bad settings: what is wrong with them stands in the text.
  [[nodiscard]] std::string explain() const;

  /// The settings after environment and profile have filled what is empty here.
  /// @throws ConfigError when they cannot be read or contradict each other.
  [[nodiscard]] Config resolved() const;
};

}  // namespace databricks::inline v0_2

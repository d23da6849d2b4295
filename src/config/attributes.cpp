#include "config/attributes.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <type_traits>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::milliseconds;

/// The member at the end of a chain of member pointers: `&Config::tls, &TlsOptions::ca_file`.
template <auto first, auto... rest>
constexpr auto& member(auto& object) {
  if constexpr (sizeof...(rest) == 0) {
    return object.*first;
  } else {
    return member<rest...>(object.*first);
  }
}

std::optional<bool> to_bool(std::string_view text) {
  constexpr std::array<std::string_view, 3> kTrue{"true", "t", "1"};
  constexpr std::array<std::string_view, 3> kFalse{"false", "f", "0"};
  const auto is = [text](std::string_view each) { return text::equal_ignoring_case(each, text); };
  if (std::ranges::any_of(kTrue, is)) return true;
  if (std::ranges::any_of(kFalse, is)) return false;
  return std::nullopt;
}

/// Separated by commas or spaces; sorted, each once.
std::vector<std::string> to_list(std::string_view text) {
  std::vector<std::string> words;
  while (true) {
    const auto start = text.find_first_not_of(", \t");
    if (start == std::string_view::npos) break;
    text.remove_prefix(start);
    const auto end = std::min(text.find_first_of(", \t"), text.size());
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  std::ranges::sort(words);
  words.erase(std::unique(words.begin(), words.end()), words.end());  // clang 14 cannot compile std::ranges::unique
  return words;
}

bool parse(std::string& value, std::string_view text) {
  value = text;
  return true;
}

bool parse(Secret& value, std::string_view text) {
  value = Secret{text};
  return true;
}

bool parse(std::vector<std::string>& value, std::string_view text) {
  value = to_list(text);
  return true;
}

bool parse(bool& value, std::string_view text) {
  const auto flag = to_bool(text);
  value = flag.value_or(false);
  return flag.has_value();
}

bool parse(std::optional<bool>& value, std::string_view text) {
  value = to_bool(text);
  return value.has_value();
}

std::optional<std::int64_t> to_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

/// Whole seconds; a negative number is as long as anybody can wait.
bool parse(milliseconds& value, std::string_view text) {
  constexpr std::chrono::seconds kForever = std::chrono::years{50};
  const auto seconds = to_number(text);
  if (!seconds || *seconds == 0) return false;
  value = *seconds < 0 ? kForever : std::min(std::chrono::seconds{*seconds}, kForever);
  return true;
}

/// Requests per second.
bool parse(std::shared_ptr<RateLimiter>& value, std::string_view text) {
  const auto rate = to_number(text);
  if (!rate || *rate <= 0 || *rate > std::numeric_limits<int>::max()) return false;
  value = std::make_shared<RateLimiter>(
      RateLimit{.requests_per_second = static_cast<double>(*rate), .burst = static_cast<int>(*rate)});
  return true;
}

std::string show(const std::string& value) { return value; }
std::string show(const Secret&) { return "***"; }
std::string show(const std::vector<std::string>& value) { return fmt::format("{}", fmt::join(value, " ")); }
std::string show(bool value) { return value ? "true" : "false"; }
std::string show(const std::optional<bool>& value) { return show(value.value_or(false)); }
std::string show(milliseconds value) { return fmt::format("{} ms", value.count()); }
std::string show(const std::shared_ptr<RateLimiter>& value) {
  return value ? fmt::format("{:g}", value->requests_per_second()) : std::string{};
}

template <class T>
constexpr std::string_view expected() {
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::optional<bool>>) return "true or false";
  if constexpr (std::is_same_v<T, milliseconds>) return "a number of seconds";
  if constexpr (std::is_same_v<T, std::shared_ptr<RateLimiter>>) return "a number of requests per second";
  return "a text";
}

/// What an attribute has beside its key; the aggregate lets the table leave out what is empty.
struct Traits {
  std::array<std::string_view, 2> variables{};
  std::string_view group{};
  std::string_view other_key{};
};

template <auto... path>
constexpr Attribute row(std::string_view key, Traits traits = {}) {
  using Member = std::remove_reference_t<decltype(member<path...>(std::declval<Config&>()))>;
  return {.key = key,
          .other_key = traits.other_key,
          .variables = traits.variables,
          .group = traits.group,
          .is_secret = std::is_same_v<Member, Secret>,
          .expected = expected<Member>(),
          .is_set =
              [](const Config& config) {
                const Config defaults;
                return !(member<path...>(config) == member<path...>(defaults));
              },
          .text = [](const Config& config) { return show(member<path...>(config)); },
          .assign = [](Config& config, std::string_view text) { return parse(member<path...>(config), text); },
          .clear =
              [](Config& config) {
                const Config defaults;
                member<path...>(config) = member<path...>(defaults);
              }};
}

constexpr std::array kAttributes{
    row<&Config::host>("host", {{"DATABRICKS_HOST"}}),
    row<&Config::account_id>("account_id", {{"DATABRICKS_ACCOUNT_ID"}}),
    row<&Config::workspace_id>("workspace_id", {{"DATABRICKS_WORKSPACE_ID"}}),
    row<&Config::cloud>("cloud", {{"DATABRICKS_CLOUD"}}),
    row<&Config::profile>("profile", {{"DATABRICKS_CONFIG_PROFILE"}}),
    row<&Config::config_file>("config_file", {{"DATABRICKS_CONFIG_FILE"}}),
    row<&Config::auth_type>("auth_type", {{"DATABRICKS_AUTH_TYPE"}}),
    row<&Config::token>("token", {{"DATABRICKS_TOKEN"}, "pat"}),
    row<&Config::username>("username", {{"DATABRICKS_USERNAME"}, "basic"}),
    row<&Config::password>("password", {{"DATABRICKS_PASSWORD"}, "basic"}),
    row<&Config::client_id>("client_id", {{"DATABRICKS_CLIENT_ID"}, "oauth"}),
    row<&Config::client_secret>("client_secret", {{"DATABRICKS_CLIENT_SECRET"}, "oauth"}),
    row<&Config::scopes>("scopes"),
    row<&Config::discovery_url>("discovery_url", {{"DATABRICKS_DISCOVERY_URL"}}),
    row<&Config::token_audience>("token_audience", {{"DATABRICKS_TOKEN_AUDIENCE", "TOKEN_AUDIENCE"}, "", "audience"}),
    row<&Config::oidc_token_env>("oidc_token_env", {{"DATABRICKS_OIDC_TOKEN_ENV"}, "env-oidc"}),
    row<&Config::oidc_token_filepath>("oidc_token_filepath",
                                      {{"DATABRICKS_OIDC_TOKEN_FILEPATH", "DATABRICKS_OIDC_TOKEN_FILE"},
                                       "file-oidc",
                                       "databricks_id_token_filepath"}),
    row<&Config::actions_id_token_request_url>("actions_id_token_request_url", {{"ACTIONS_ID_TOKEN_REQUEST_URL"}}),
    row<&Config::actions_id_token_request_token>("actions_id_token_request_token",
                                                 {{"ACTIONS_ID_TOKEN_REQUEST_TOKEN"}}),
    row<&Config::azure_workspace_resource_id>("azure_workspace_resource_id",
                                              {{"DATABRICKS_AZURE_RESOURCE_ID"}, "azure"}),
    row<&Config::azure_use_msi>("azure_use_msi", {{"ARM_USE_MSI"}, "azure"}),
    row<&Config::azure_client_id>("azure_client_id", {{"ARM_CLIENT_ID"}, "azure"}),
    row<&Config::azure_client_secret>("azure_client_secret", {{"ARM_CLIENT_SECRET"}, "azure"}),
    row<&Config::azure_tenant_id>("azure_tenant_id", {{"ARM_TENANT_ID"}, "azure"}),
    row<&Config::azure_federated_token_file>("azure_federated_token_file", {{"AZURE_FEDERATED_TOKEN_FILE"}}),
    row<&Config::azure_environment>("azure_environment", {{"ARM_ENVIRONMENT"}}),
    row<&Config::azure_authority_host>("azure_authority_host", {{"AZURE_AUTHORITY_HOST"}}),
    row<&Config::databricks_cli_path>("databricks_cli_path", {{"DATABRICKS_CLI_PATH"}}),
    row<&Config::cluster_id>("cluster_id", {{"DATABRICKS_CLUSTER_ID"}}),
    row<&Config::warehouse_id>("warehouse_id", {{"DATABRICKS_WAREHOUSE_ID"}}),
    row<&Config::serverless_compute_id>("serverless_compute_id", {{"DATABRICKS_SERVERLESS_COMPUTE_ID"}}),
    row<&Config::disable_async_token_refresh>("disable_async_token_refresh",
                                              {{"DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH"}}),
    row<&Config::stall_timeout>("http_timeout_seconds"),
    row<&Config::timeout>("retry_timeout_seconds"),
    row<&Config::rate_limiter>("rate_limit", {{"DATABRICKS_RATE_LIMIT"}}),
    row<&Config::tls, &TlsOptions::ca_file>("ca_file", {{"SSL_CERT_FILE", "CURL_CA_BUNDLE"}}),
    row<&Config::tls, &TlsOptions::ca_path>("ca_path", {{"SSL_CERT_DIR"}}),
    row<&Config::tls, &TlsOptions::client_certificate_file>("client_certificate_file"),
    row<&Config::tls, &TlsOptions::client_key_file>("client_key_file"),
    row<&Config::tls, &TlsOptions::client_key_password>("client_key_password"),
    row<&Config::tls, &TlsOptions::insecure_skip_verification>("skip_verify"),
    row<&Config::proxy, &ProxyOptions::url>("proxy"),
    row<&Config::proxy, &ProxyOptions::username>("proxy_username"),
    row<&Config::proxy, &ProxyOptions::password>("proxy_password"),
    row<&Config::proxy, &ProxyOptions::no_proxy>("no_proxy"),
};

}  // namespace

std::span<const Attribute> attributes() { return kAttributes; }

const Attribute& attribute(std::string_view key) { return *std::ranges::find(kAttributes, key, &Attribute::key); }

std::string how_to_set(const Attribute& attribute) {
  const std::string_view variable = attribute.variables.front();
  return variable.empty() ? std::string{attribute.key} : fmt::format("{} ({})", attribute.key, variable);
}

}  // namespace databricks::inline v0_2::internal

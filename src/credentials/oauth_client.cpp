#include "credentials/oauth_client.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>
#include <databricks/call_options.hpp>
#include <databricks/version.hpp>

#include "base/common_errors.hpp"
#include "base/redact.hpp"
#include "base/text.hpp"
#include "base/wipe.hpp"
#include "codec/error_body.hpp"
#include "codec/json_object.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/time_text.hpp"
#include "http/error_policy.hpp"
#include "http/log_policy.hpp"
#include "http/request_id.hpp"
#include "http/retry_policy.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::size_t kMaxDescriptionLength = 400;
constexpr std::size_t kMaxCode = 100;
constexpr std::size_t kMaxLink = 200;
/// A form that grows leaves parts of it behind in memory.
constexpr std::size_t kRoomForForm = std::size_t{16} << 10;

std::string endpoint_of(const http::Request& request) {
  const http::Url url = http::split_url(request.url);
  return fmt::format("{} {}{}", http::to_string(request.verb), url.origin, url.path);
}

void redact_all(std::string& text, const std::vector<Secret>& secrets) {
  for (const Secret& secret : secrets) {
    redact(text, secret.reveal());
    redact(text, Secret{codec::percent_encoded(secret.reveal())}.reveal());
  }
}

/// One line of a text that came from elsewhere. It is cut after the secrets are gone: of one that the cut goes through, a
/// part would stay.
std::string quote(std::string_view text, std::size_t limit, const std::vector<Secret>& secrets) {
  std::string redacted{text::trim(text)};
  redact_all(redacted, secrets);
  return text::printable(redacted, limit);
}

/// Without the ids that Entra ID adds for its own support.
std::string_view without_trace(std::string_view description) {
  return description.substr(0, std::min(description.find(" Trace ID"), description.find("\r\nTrace ID")));
}

/// What an identity provider says is wrong, in any of the known shapes.
Error read_identity_error(const http::Response& response, const std::vector<Secret>& secrets) {
  Error error{.kind = ErrorKind::api,
              .status = response.status,
              .request_id = http::request_id(response.headers),
              .attempts = response.attempts};
  if (text::is_html(response.body)) {
    error.message = "responded with a web page where a token was expected; check the URL and the proxy";
    return error;
  }
  const auto said = codec::read_error_body(response.body, response.status);
  if (said) error.error_code = quote(said->code, kMaxCode, secrets);
  error.message = quote(without_trace(said ? said->message : response.body), kMaxDescriptionLength, secrets);
  if (error.message.empty()) error.message = "refused without a reason";
  if (said && !said->see_also.empty())
    error.message += fmt::format(" See {}", quote(said->see_also, kMaxLink, secrets));
  return error;
}

/// A whole number at the start of the text: services also send it as a string, or with a fraction.
std::optional<std::int64_t> number_in(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || (end != text.data() + text.size() && *end != '.')) return std::nullopt;
  return number;
}

using Time = std::chrono::system_clock::time_point;

/// Nothing for a token that says nothing about its end.
std::optional<Time> expiry_in(const codec::JsonObject& response, Time now) {
  constexpr std::int64_t kTenYears = std::int64_t{10} * 366 * 24 * 60 * 60;
  if (const auto seconds = number_in(response.text("expires_in"))) {
    return now + std::chrono::seconds{std::clamp<std::int64_t>(*seconds, 0, kTenYears)};
  }
  if (const auto seconds = number_in(response.text("expires_on"))) {
    const auto latest = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count() + kTenYears;
    return Time{std::chrono::seconds{std::clamp<std::int64_t>(*seconds, 0, latest)}};
  }
  if (const auto expiry = parse_time(response.text("expiry"))) return expiry;
  return parse_time(response.text("expiresOn"));
}

}  // namespace

TokenRequest form_post(std::string url, const std::vector<FormField>& fields) {
  TokenRequest post{.request = {.verb = http::Verb::post, .url = std::move(url), .idempotent = true}};
  post.request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  std::string& body = post.request.body;
  body.reserve(kRoomForForm);
  for (const FormField& field : fields) {
    if (field.value.empty()) continue;
    const Secret value{codec::percent_encoded(field.value.reveal())};
    if (!body.empty()) body += '&';
    body.append(field.name).append("=").append(value.reveal());
    if (field.is_secret) post.secrets.push_back(field.value);
  }
  return post;
}

OAuthClient::OAuthClient(const Config& config)
    : transport_(config.transport),
      retrying_(std::make_shared<http::RetryPolicy>(config.retry, config.log)),
      logging_(std::make_shared<http::LogPolicy>(config.log)),
      secrets_{config.token, config.password, config.client_secret, config.azure_client_secret,
               config.actions_id_token_request_token} {}

Result<std::string> OAuthClient::send(TokenRequest request, const http::Context& context) const {
  auto response = exchange(request, context);
  wipe(request.request.body);
  return response;
}

Result<std::string> OAuthClient::exchange(TokenRequest& request, const http::Context& context) const {
  http::Request& message = request.request;
  request.secrets.insert(request.secrets.end(), secrets_.begin(), secrets_.end());
  const std::string endpoint = endpoint_of(message);
  const bool is_metadata_service = message.headers.find("Metadata") != nullptr;  // holds no secrets, and knows no TLS
  if (!is_metadata_service && !is_safe_url(message.url)) {
    return auth_error(fmt::format("{} would carry credentials in clear text: use an https URL", endpoint));
  }
  message.headers.set("Accept", "application/json");
  message.headers.set("User-Agent", fmt::format("databricks-sdk-cpp/{}", version()));

  const CallOptions none;
  const http::Context own{
      .clock = context.clock, .options = none, .cancel = context.cancel, .deadline = context.deadline};
  const auto read_error = [&](const http::Request&, const http::Response& response) {
    return read_identity_error(response, request.secrets);
  };
  const std::array<std::shared_ptr<const http::Policy>, 3> policies{
      retrying_, std::make_shared<http::ErrorPolicy>(read_error), logging_};
  auto response = http::Next{policies, *transport_}(message, own);
  if (response && !text::is_html(response->body)) return std::move(response->body);
  Error error = response ? read_error(message, *response) : std::move(response.error());
  error.maybe_processed = false;  // the call itself has not been sent yet
  const bool is_final = error.kind != ErrorKind::cancelled &&
                        (error.kind != ErrorKind::timeout || context.clock.now() < context.deadline);
  if (is_final) error.kind = ErrorKind::auth;
  error.message = fmt::format("{}: {}", endpoint, error.message);
  redact_all(error.message, request.secrets);  // the URL may hold one
  return error;
}

Result<Token> OAuthClient::fetch_token(TokenRequest request, const http::Context& context) const {
  const std::string endpoint = endpoint_of(request.request);
  auto body = send(std::move(request), context);
  if (!body) return std::move(body.error());
  auto token = read_token(*body, context.clock.calendar_now());
  wipe(*body);
  if (!token) token.error().message = fmt::format("{}: {}", endpoint, token.error().message);
  return token;
}

Result<Token> read_token(std::string_view body, Time now) {
  const auto response = codec::read_object(body);
  if (!response) return auth_error("the response is not a JSON object with a token");
  Token token{.value = Secret{response->text("access_token", "accessToken")}, .expires_at = expiry_in(*response, now)};
  const std::string type = response->text("token_type", "tokenType");
  if (!type.empty() && !text::equal_ignoring_case(type, "bearer")) token.type = type;
  if (token.value.empty()) return auth_error("the response holds no access token");
  return token;
}

std::string text_member(std::string_view body, std::string_view name) {
  const auto response = codec::read_object(body);
  return response ? response->text(name) : std::string{};
}

}  // namespace databricks::inline v0_2::internal

#include "credentials/oauth_client.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <databricks/call_options.hpp>
#include <databricks/raw_json.hpp>
#include <databricks/unknown_fields.hpp>
#include <databricks/version.hpp>

#include "base/hide.hpp"
#include "base/text.hpp"
#include "codec/decode.hpp"
#include "codec/table.hpp"
#include "codec/url.hpp"
#include "config/host.hpp"
#include "credentials/time_text.hpp"
#include "http/log_policy.hpp"
#include "http/url.hpp"

namespace databricks {
namespace {

constexpr std::size_t kLongestQuote = 400;

Error auth_error(std::string message) { return {.kind = ErrorKind::auth, .message = std::move(message)}; }

/// Any object: its members are kept as JSON text.
struct AnyObject {
  UnknownFields unknown_fields{};

  static const codec::Table& field_table() noexcept {
    static constexpr auto table = codec::table<AnyObject>("answer");
    return table;
  }

  [[nodiscard]] std::string text(std::string_view name) const {
    const std::string* json = unknown_fields.find(name);
    return json == nullptr || *json == "null" ? std::string{} : codec::plain_text(*json);
  }
  /// The first of the names that is there.
  [[nodiscard]] std::string text(std::string_view name, std::string_view other_name) const {
    std::string found = text(name);
    return found.empty() ? text(other_name) : found;
  }
};

bool read_object(std::string_view body, AnyObject& object) {
  const std::string_view json = text::trim(body);
  return json.starts_with('{') && codec::decode(AnyObject::field_table(), &object, json);
}

std::string endpoint_of(const http::Request& request) {
  const http::Url url = http::split_url(request.url);
  return fmt::format("{} {}{}", http::to_string(request.verb), url.origin, url.path);
}

/// One line, without the ids that Entra ID adds for its own support.
std::string folded(std::string_view description) {
  const auto end = std::min(description.find(" Trace ID"), description.find("\r\nTrace ID"));
  return text::printable(text::trim(description.substr(0, end)), kLongestQuote);
}

void hide_all(std::string& text, const std::vector<Secret>& secrets) {
  for (const Secret& secret : secrets) {
    hide(text, secret.reveal());
    hide(text, codec::percent_encoded(secret.reveal()));
  }
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
std::optional<Time> expiry_in(const AnyObject& answer, Time now) {
  constexpr std::int64_t kTenYears = std::int64_t{10} * 366 * 24 * 60 * 60;
  if (const auto seconds = number_in(answer.text("expires_in"))) {
    return now + std::chrono::seconds{std::clamp<std::int64_t>(*seconds, 0, kTenYears)};
  }
  if (const auto seconds = number_in(answer.text("expires_on"))) {
    const auto latest = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count() + kTenYears;
    return Time{std::chrono::seconds{std::clamp<std::int64_t>(*seconds, 0, latest)}};
  }
  if (const auto expiry = time_in(answer.text("expiry"))) return expiry;
  return time_in(answer.text("expiresOn"));
}

}  // namespace

TokenRequest form_post(std::string url, const std::vector<FormField>& fields) {
  TokenRequest post{.request = {.verb = http::Verb::post, .url = std::move(url), .idempotent = true}};
  post.request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  for (const FormField& field : fields) {
    if (field.value.empty()) continue;
    if (!post.request.body.empty()) post.request.body += '&';
    post.request.body += fmt::format("{}={}", field.name, codec::percent_encoded(field.value.reveal()));
    if (field.is_secret) post.secrets.push_back(field.value);
  }
  return post;
}

OAuthClient::OAuthClient(const Config& config)
    : transport_(config.transport),
      secrets_{config.token, config.password, config.client_secret, config.azure_client_secret,
               config.actions_id_token_request_token} {
  policies_.push_back(std::make_shared<http::RetryingPolicy>(config.retry, read_identity_error, config.log));
  policies_.push_back(std::make_shared<http::LogPolicy>(config.log));
}

Result<std::string> OAuthClient::send(TokenRequest request, const http::Context& context) const {
  static const CallOptions kNoOptions;
  http::Request& message = request.request;
  request.secrets.insert(request.secrets.end(), secrets_.begin(), secrets_.end());
  const std::string endpoint = endpoint_of(message);
  const bool is_metadata_service = message.headers.find("Metadata") != nullptr;  // holds no secrets, and knows no TLS
  if (!is_metadata_service && !is_safe_url(message.url)) {
    return auth_error(fmt::format("{} would carry credentials in clear text: an https URL is needed", endpoint));
  }
  message.headers.set("Accept", "application/json");
  message.headers.set("User-Agent", fmt::format("databricks-sdk-cpp/{}", version()));

  const http::Context own{
      .clock = context.clock, .options = kNoOptions, .cancel = context.cancel, .deadline = context.deadline};
  auto answer = http::Next{policies_, *transport_}(message, own);
  if (!answer) {
    Error error = std::move(answer.error());
    error.maybe_processed = false;  // the call itself has not been sent yet
    const bool is_final = error.kind != ErrorKind::cancelled &&
                          (error.kind != ErrorKind::timeout || context.clock.now() < context.deadline);
    if (is_final) error.kind = ErrorKind::auth;
    error.message = fmt::format("{}: {}", endpoint, error.message);
    hide_all(error.message, request.secrets);
    return error;
  }
  if (answer->status >= 200 && answer->status < 300 && !text::is_html(answer->body)) return std::move(answer->body);
  Error error = read_identity_error(message, *answer);
  hide_all(error.message, request.secrets);
  hide_all(error.error_code, request.secrets);
  return error;
}

Result<Token> OAuthClient::fetch_token(TokenRequest request, const http::Context& context) const {
  const std::string endpoint = endpoint_of(request.request);
  auto body = send(std::move(request), context);
  if (!body) return std::move(body.error());
  auto token = read_token(*body, context.clock.calendar_now());
  if (!token) token.error().message = fmt::format("{}: {}", endpoint, token.error().message);
  return token;
}

Result<Token> read_token(std::string_view body, Time now) {
  AnyObject answer;
  if (!read_object(body, answer)) return auth_error("the answer is no JSON object with a token");
  Token token{.value = Secret{answer.text("access_token", "accessToken")}, .expires_at = expiry_in(answer, now)};
  const std::string type = answer.text("token_type", "tokenType");
  if (!type.empty() && !text::equal_ignoring_case(type, "bearer")) token.type = type;
  if (token.value.empty()) return auth_error("the answer holds no access token");
  return token;
}

std::string text_member(std::string_view body, std::string_view name) {
  AnyObject answer;
  return read_object(body, answer) ? answer.text(name) : std::string{};
}

Error read_identity_error(const http::Request& request, const http::Response& response) {
  Error error{.kind = ErrorKind::auth, .status = response.status, .attempts = response.attempts};
  std::string said;
  AnyObject body;
  if (text::is_html(response.body)) {
    said = "answered with a web page where a token was expected; check the URL and the proxy";
  } else if (read_object(response.body, body)) {
    AnyObject nested;  // Azure Resource Manager: {"error": {"code", "message"}}
    const std::string* inner = body.unknown_fields.find("error");
    const bool is_nested = inner != nullptr && read_object(*inner, nested);
    const AnyObject& source = is_nested ? nested : body;
    error.error_code = is_nested ? nested.text("code") : body.text("error", "errorCode");
    if (error.error_code.empty()) error.error_code = body.text("error_code");
    said = folded(source.text("error_description", "errorSummary"));
    if (said.empty()) said = folded(source.text("message"));
    if (const std::string more = source.text("error_uri"); !more.empty())
      said += fmt::format(" See {}", text::printable(more, 200));
  } else {
    said = folded(response.body);
  }
  error.error_code = text::printable(error.error_code, 100);
  error.message = fmt::format("{}: {}", endpoint_of(request), said.empty() ? "refused without a reason" : said);
  return error;
}

}  // namespace databricks

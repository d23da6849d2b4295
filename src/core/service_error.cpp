#include "core/service_error.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "base/error_kind.hpp"
#include "base/text.hpp"
#include "codec/error_body.hpp"
#include "core/call_name.hpp"
#include "core/quote.hpp"
#include "core/redirect.hpp"
#include "http/request_id.hpp"
#include "http/status.hpp"
#include "http/url.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// What a server wrote for people may be longer than what is merely quoted.
constexpr std::size_t kMaxMessage = 4000;
constexpr std::size_t kMaxCode = 100;

std::string_view reason(int status) {
  constexpr std::array<std::pair<int, std::string_view>, 14> kReasons{{
      {400, "Bad Request"},
      {401, "Unauthorized"},
      {403, "Forbidden"},
      {404, "Not Found"},
      {405, "Method Not Allowed"},
      {408, "Request Timeout"},
      {409, "Conflict"},
      {413, "Content Too Large"},
      {429, "Too Many Requests"},
      {500, "Internal Server Error"},
      {501, "Not Implemented"},
      {502, "Bad Gateway"},
      {503, "Service Unavailable"},
      {504, "Gateway Timeout"},
  }};
  const auto row = std::ranges::find(kReasons, status, &std::pair<int, std::string_view>::first);
  return row == kReasons.end() ? "no explanation" : row->second;
}

/// The text between two tags of a page, or nothing.
std::string_view between(std::string_view page, std::string_view open, std::string_view close) {
  const auto start = page.find(open);
  if (start == std::string_view::npos) return {};
  const auto from = start + open.size();
  const auto end = page.find(close, from);
  return end == std::string_view::npos ? std::string_view{} : text::trim(page.substr(from, end - from));
}

/// Jetty says it in <pre>, others in the title; XML of a cloud's storage in <Message>.
void read_page(std::string_view page, Error& error) {
  std::string_view said = between(page, "<pre>", "</pre>");
  if (said.empty()) said = between(page, "<title>", "</title>");
  if (said.empty()) said = between(page, "<Message>", "</Message>");
  error.error_code = text::printable(between(page, "<Code>", "</Code>"), kMaxCode);
  error.message =
      fmt::format("the service responded with a web page: {}", text::printable(said.empty() ? page : said, kMaxQuote));
}

/// "SOME_CODE: what happened"
void read_plain_text(std::string_view body, Error& error) {
  const auto colon = body.find(": ");
  const bool has_code =
      colon != std::string_view::npos && colon > 0 && std::ranges::all_of(body.substr(0, colon), [](char character) {
        return (character >= 'A' && character <= 'Z') || character == '_';
      });
  if (has_code) error.error_code = text::printable(body.substr(0, colon), kMaxCode);
  error.message = text::printable(text::trim(has_code ? body.substr(colon + 2) : body), kMaxQuote);
}

/// False when the body says nothing in a way that is known; then it is quoted.
bool read_body(std::string_view body, Error& error) {
  body = text::trim(text::without_byte_order_mark(body));
  if (auto said = codec::read_error_body(body, error.status)) {
    error.error_code = text::printable(said->code, kMaxCode);
    const bool is_long = said->message.size() > kMaxMessage;
    error.message = is_long ? text::printable(said->message, kMaxMessage) : std::move(said->message);
    error.details = std::move(said->details);
    return !error.message.empty();
  }
  if (text::is_html(body)) {
    read_page(body, error);
  } else {
    read_plain_text(body, error);
  }
  return false;
}

/// Some gateways explain a refusal in a header, in front of an empty body or a page.
void add_reason_phrase(const http::Headers& headers, Error& error) {
  const std::string* header = headers.find("X-Databricks-Reason-Phrase");
  if (header == nullptr) return;
  const std::string phrase = text::printable(text::trim(*header), kMaxQuote);
  if (phrase.empty() || error.message.find(phrase) != std::string::npos) return;
  error.message = error.message.empty() ? phrase : fmt::format("{}; {}", phrase, error.message);
}

/// What to change, where the status says it.
std::string_view advice(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::unauthenticated: return " (check the token: DATABRICKS_TOKEN)";
    case ErrorKind::permission_denied:
      return " (the token is not allowed to do this: check DATABRICKS_TOKEN and DATABRICKS_HOST)";
    default: return "";
  }
}

}  // namespace

Error read_service_error(const http::Request& request, const http::Response& response) {
  Error error{.kind = ErrorKind::api,
              .status = response.status,
              .request_id = http::request_id(response.headers),
              .call = call_name(request),
              .attempts = response.attempts,
              .maybe_processed = http::is_success(response.status)};
  const http::Url url = http::split_url(request.url);
  const std::string* location = response.headers.find("Location");
  if (response.status >= 300 && response.status < 400 && location != nullptr) {
    read_redirect(request, *location, error);
    return error;
  }
  const bool is_explained = read_body(response.body, error);
  if (!is_explained) add_reason_phrase(response.headers, error);
  if (error.message.empty()) error.message = reason(response.status);
  if (response.status < 400) {
    error.message +=
        fmt::format("; expected JSON from '{}': check the host setting (DATABRICKS_HOST) and the proxy", url.host);
    return error;
  }
  error.kind = means_not_found(url.path, error.error_code, error.message)
                   ? ErrorKind::resource_does_not_exist
                   : error_kind(response.status, error.error_code);
  error.message += advice(error.kind);
  return error;
}

}  // namespace databricks::inline v0_2::internal

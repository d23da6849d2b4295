#include "core/service_error.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include <fmt/format.h>

#include "base/error_kind.hpp"
#include "base/text.hpp"
#include "codec/decode.hpp"
#include "codec/table.hpp"
#include "http/url.hpp"

namespace databricks {
namespace {

constexpr std::size_t kLongestQuote = 200;

/// The members that any of the error shapes may have; their types differ, so they are kept as JSON.
struct ErrorBody {
  std::optional<RawJson> detail{};
  std::optional<RawJson> details{};
  std::optional<RawJson> error{};
  std::optional<RawJson> error_code{};
  std::optional<RawJson> message{};
  std::optional<RawJson> scim_type{};
  std::optional<RawJson> status{};
  UnknownFields unknown_fields{};

  static const codec::Table& field_table() noexcept {
    static constexpr codec::Field fields[] = {
        codec::field<&ErrorBody::detail>("detail"),   codec::field<&ErrorBody::details>("details"),
        codec::field<&ErrorBody::error>("error"),     codec::field<&ErrorBody::error_code>("error_code"),
        codec::field<&ErrorBody::message>("message"), codec::field<&ErrorBody::scim_type>("scimType"),
        codec::field<&ErrorBody::status>("status"),
    };
    static constexpr auto table = codec::table<ErrorBody>("ErrorBody", fields);
    return table;
  }
};

std::string text_of(const std::optional<RawJson>& json) {
  return json ? codec::plain_text(json->text()) : std::string{};
}

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

void read_json(const ErrorBody& body, Error& error) {
  error.error_code = text_of(body.error_code);
  error.message = text_of(body.message);
  if (body.details) error.details = body.details->text();
  if (const std::string api_12 = text_of(body.error); !api_12.empty()) error.message = api_12;
  if (!error.message.empty() || !body.detail) return;
  const std::string detail = text_of(body.detail);
  const std::string explanation = detail == "null" ? "SCIM API Internal Error" : detail;
  error.message = std::string{text::trim(text_of(body.scim_type) + ' ' + explanation)};
  if (error.error_code.empty()) {
    error.error_code = fmt::format("SCIM_{}", body.status ? text_of(body.status) : std::to_string(error.status));
  }
}

void read_html(std::string_view page, Error& error) {
  std::string_view said = between(page, "<pre>", "</pre>");
  if (said.empty()) said = between(page, "<title>", "</title>");
  error.message = fmt::format("the service answered with a web page{}{}", said.empty() ? "" : ": ",
                              text::printable(said, kLongestQuote));
}

/// "SOME_CODE: what happened"
void read_plain_text(std::string_view body, Error& error) {
  const auto colon = body.find(": ");
  const bool has_code =
      colon != std::string_view::npos && colon > 0 && std::ranges::all_of(body.substr(0, colon), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || letter == '_';
      });
  if (has_code) error.error_code = body.substr(0, colon);
  error.message = text::printable(text::trim(has_code ? body.substr(colon + 2) : body), kLongestQuote);
}

std::string_view private_link_product(std::string_view host) {
  if (host.find("azure") != std::string_view::npos) return "Azure Private Link";
  if (host.find(".gcp.") != std::string_view::npos) return "Private Service Connect";
  return "AWS PrivateLink";
}

/// A redirect is never followed; where it points to tells what is wrong.
void read_redirect(const http::Request& request, std::string_view location, Error& error) {
  const http::Url target = http::split_url(location);
  const std::string_view host = http::split_url(request.url).host;
  const std::string_view path = target.path;
  if (path == "/login.html" && target.query.find("error=private-link-validation-error") != std::string_view::npos) {
    error.kind = ErrorKind::private_link;
    error.error_code = "PRIVATE_LINK_VALIDATION_ERROR";
    error.message = fmt::format("'{}' is only reachable over {}, and this network is not part of it", host,
                                private_link_product(host));
  } else if (path.find("login") != std::string_view::npos) {
    error.kind = ErrorKind::unauthenticated;
    error.message =
        fmt::format("the service asks for a login: check the token (DATABRICKS_TOKEN) and the host (DATABRICKS_HOST)");
  } else {
    error.message = fmt::format("the service redirects to {}: check the host setting (DATABRICKS_HOST)",
                                text::printable(location.substr(0, location.find('?')), kLongestQuote));
  }
}

std::string request_id(const http::Headers& headers) {
  for (const std::string_view name : {"x-databricks-request-id", "x-request-id"}) {
    if (const std::string* id = headers.find(name)) return *id;
  }
  return {};
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

std::string call_name(const http::Request& request) {
  return fmt::format("{} {}", http::to_string(request.verb), http::split_url(request.url).path);
}

bool is_web_page(const http::Response& response) {
  if (response.status >= 400) return false;
  if (response.status >= 300) return true;
  const std::string* type = response.headers.find("Content-Type");
  return (type != nullptr && text::lower_case(*type).starts_with("text/html")) || text::is_html(response.body);
}

Error read_service_error(const http::Request& request, const http::Response& response) {
  Error error{.kind = ErrorKind::api,
              .status = response.status,
              .request_id = request_id(response.headers),
              .call = call_name(request),
              .attempts = response.attempts};
  const std::string* location = response.headers.find("Location");
  if (response.status >= 300 && response.status < 400 && location != nullptr) {
    read_redirect(request, *location, error);
    return error;
  }
  const std::string_view body = text::trim(response.body);
  ErrorBody json;
  if (body.starts_with('{') && codec::decode(ErrorBody::field_table(), &json, body)) {
    read_json(json, error);
  } else if (text::is_html(body)) {
    read_html(body, error);
  } else {
    read_plain_text(body, error);
  }
  if (error.message.empty()) error.message = reason(response.status);
  if (response.status < 400) {
    error.message += fmt::format("; expected JSON from '{}': check the host setting (DATABRICKS_HOST) and the proxy",
                                 http::split_url(request.url).host);
    return error;
  }
  error.kind = means_not_found(http::split_url(request.url).path, error.error_code, error.message)
                   ? ErrorKind::resource_does_not_exist
                   : error_kind(response.status, error.error_code);
  error.message += advice(error.kind);
  return error;
}

}  // namespace databricks

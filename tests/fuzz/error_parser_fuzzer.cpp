/// Any response as an error of the service. The input is the response as it stands on the wire: a line with the status, headers,
/// an empty line, the body.

#include <charconv>
#include <string>

#include "core/service_error.hpp"
#include "fuzz/fuzz.hpp"
#include "http/response_head.hpp"

namespace databricks::fuzz {
namespace {

constexpr std::string_view kToken = "dapi-4b1dd3n";
constexpr std::string_view kQuery = "page_token=h1dd3n";

http::Response read_response(std::string_view input) {
  http::Response response;
  const std::string_view status = take_line(input);
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  internal::http::ResponseHead head;
  while (!input.empty() && !head.has_ended()) {
    if (!head.add_line(take_line(input))) break;
  }
  response.headers = head.take_headers();
  response.body = input;
  return response;
}

bool is_response_of_the_service(ErrorKind kind) { return kind <= ErrorKind::deadline_exceeded; }

void check_kind(const Error& error) {
  require(is_response_of_the_service(error.kind), "the kind is one that the service causes");
  if (error.status < 400 || !error.error_code.empty()) return;
  if (error.status == 401) require(error.kind == ErrorKind::unauthenticated, "401 is Unauthenticated");
  if (error.status == 403) require(error.kind == ErrorKind::permission_denied, "403 is PermissionDenied");
  if (error.status == 404) require(error.kind == ErrorKind::not_found, "404 is NotFound");
  if (error.status == 429) require(error.kind == ErrorKind::too_many_requests, "429 is TooManyRequests");
  if (error.status == 503) require(error.kind == ErrorKind::temporarily_unavailable, "503 is TemporarilyUnavailable");
}

}  // namespace

void test_one_input(std::string_view input) {
  const std::string token{kToken};
  const http::Request request{.verb = http::Verb::post,
                              .url = "https://adb-1.7.azuredatabricks.net/api/2.1/jobs/runs/get?" + std::string{kQuery},
                              .headers = {{"Authorization", "Bearer " + token}},
                              .body = token};
  const http::Response response = read_response(input);
  const Error error = internal::read_service_error(request, response);
  require(error.status == response.status, "the status is that of the response");
  check_kind(error);
  require(!error.message.empty(), "there is always a message");
  require(error.call == "POST /api/2.1/jobs/runs/get", "the call is named without its query");
  require(is_one_line(error.text()), "what() is one line");
  if (input.find(kToken) == std::string_view::npos) {
    require(error.text().find(kToken) == std::string::npos, "the token is not in the text");
  }
  if (input.find(kQuery) == std::string_view::npos) {
    require(error.text().find(kQuery) == std::string::npos, "the query is not in the text");
  }
  constexpr std::size_t kMaxText = 6000;
  require(error.text().size() < kMaxText, "the text is cut");
}

}  // namespace databricks::fuzz

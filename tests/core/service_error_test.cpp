#include "core/service_error.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Error read(int status, std::string body, http::Headers headers = {}, std::string path = "/api/2.0/clusters/list",
           std::string host = "adb-1.azuredatabricks.net") {
  return read_service_error({.url = "https://" + host + path + "?page=2"},
                            {.status = status, .headers = std::move(headers), .body = std::move(body)});
}

// ---- JSON.

TEST(ServiceError, ReadsCodeAndMessage) {
  const Error error =
      read(404, R"({"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "No such cluster.", "details": [{"a": 1}]})",
           {{"X-Databricks-Request-Id", "7e-1"}});
  EXPECT_EQ(error.kind, ErrorKind::resource_does_not_exist);
  EXPECT_EQ(error.status, 404);
  EXPECT_EQ(error.error_code, "RESOURCE_DOES_NOT_EXIST");
  EXPECT_EQ(error.message, "No such cluster.");
  EXPECT_EQ(error.details, R"([{"a": 1}])");
  EXPECT_EQ(error.request_id, "7e-1");
  EXPECT_EQ(error.call, "GET /api/2.0/clusters/list");
}

TEST(ServiceError, FindsTheRequestIdInEitherHeader) {
  EXPECT_EQ(read(400, "{}", {{"x-request-id", "b"}}).request_id, "b");
  EXPECT_EQ(read(400, "{}", {{"x-request-id", "b"}, {"x-databricks-request-id", "a"}}).request_id, "a");
  EXPECT_EQ(read(400, "{}").request_id, "");
}

TEST(ServiceError, LetsTheCodeWinAgainstTheStatus) {
  EXPECT_EQ(read(400, R"({"error_code": "REQUEST_LIMIT_EXCEEDED", "message": "m"})").kind,
            ErrorKind::request_limit_exceeded);
}

TEST(ServiceError, TakesNumbersForCodes) {
  const Error error = read(404, R"({"error_code": 1001, "message": "gone"})");
  EXPECT_EQ(error.error_code, "1001");
  EXPECT_EQ(error.kind, ErrorKind::not_found);
}

TEST(ServiceError, LivesWithoutACode) {
  for (const char* body : {R"({"message": "gone"})", R"({"error_code": null, "message": "gone"})",
                           R"({"error_code": "", "message": "gone"})"}) {
    const Error error = read(404, body);
    EXPECT_EQ(error.error_code, "") << body;
    EXPECT_EQ(error.message, "gone") << body;
    EXPECT_EQ(error.kind, ErrorKind::not_found) << body;
  }
}

TEST(ServiceError, PrefersTheMessageOfApi12) {
  EXPECT_EQ(read(400, R"({"error": "the old way"})").message, "the old way");
  EXPECT_EQ(read(400, R"({"error": "the old way", "message": "m"})").message, "the old way");
}

TEST(ServiceError, ReadsTheEscapesOfMessages) {
  EXPECT_EQ(read(400, R"({"message": "\u201ca\u201d \"b\""})").message, "“a” \"b\"");
}

TEST(ServiceError, TakesMessagesOfOtherTypes) {
  EXPECT_THAT(read(400, R"({"message": {"text": "t"}})").message, HasSubstr(R"({"text": "t"})"));
  EXPECT_THAT(read(400, R"({"message": 7})").message, HasSubstr("7"));
}

TEST(ServiceError, NamesTheStatusWhenThereIsNothingElse) {
  for (const char* body : {"", " \n", "{}", R"({"message": ""})", R"({"message": null})", R"({"unknown": 1})"}) {
    EXPECT_EQ(read(404, body).message, "Not Found") << body;
    EXPECT_EQ(read(404, body).kind, ErrorKind::not_found) << body;
  }
  EXPECT_EQ(read(503, "").message, "Service Unavailable");
  EXPECT_NE(read(418, "").message, "");
}

TEST(ServiceError, SaysWhatToCheckWhenTheCallerIsNotLetIn) {
  EXPECT_THAT(read(401, R"({"message": "Invalid token"})").message, StartsWith("Invalid token (check the token"));
  EXPECT_THAT(read(403, R"({"message": "not for you"})").message, HasSubstr("DATABRICKS_TOKEN"));
}

TEST(ServiceError, SeesThatInvalidParameterMeansNotFound) {
  const Error error = read(400, R"({"error_code": "INVALID_PARAMETER_VALUE", "message": "Cluster x does not exist"})",
                           {}, "/api/2.0/clusters/get");
  EXPECT_EQ(error.kind, ErrorKind::resource_does_not_exist);
  EXPECT_EQ(error.status, 400);
  EXPECT_EQ(error.error_code, "INVALID_PARAMETER_VALUE");
}

// ---- SCIM.

TEST(ServiceError, ReadsScim) {
  const Error error = read(409, R"({"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
                                    "detail": "User exists", "status": "409", "scimType": "uniqueness"})");
  EXPECT_EQ(error.message, "uniqueness User exists");
  EXPECT_EQ(error.error_code, "SCIM_409");
  EXPECT_EQ(error.kind, ErrorKind::resource_conflict);
}

TEST(ServiceError, ReadsScimWithoutAType) {
  EXPECT_EQ(read(404, R"({"detail": "Group not found", "status": "404"})").message, "Group not found");
}

TEST(ServiceError, ReadsScimWithoutADetail) {
  EXPECT_EQ(read(500, R"({"detail": "null", "status": "500"})").message, "SCIM API Internal Error");
}

TEST(ServiceError, ReadsScimWithANumberForAStatusOrNone) {
  EXPECT_EQ(read(404, R"({"detail": "d", "status": 404})").error_code, "SCIM_404");
  EXPECT_EQ(read(404, R"({"detail": "d"})").error_code, "SCIM_404");
}

TEST(ServiceError, PrefersAMessageToTheDetailOfScim) {
  const Error error = read(400, R"({"message": "m", "detail": "d", "error_code": "C"})");
  EXPECT_EQ(error.message, "m");
  EXPECT_EQ(error.error_code, "C");
}

// ---- Other bodies.

TEST(ServiceError, ReadsACodeInFrontOfPlainText) {
  const Error error = read(400, "MALFORMED_REQUEST: the body is not an object");
  EXPECT_EQ(error.error_code, "MALFORMED_REQUEST");
  EXPECT_EQ(error.message, "the body is not an object");
  EXPECT_EQ(error.kind, ErrorKind::bad_request);
}

TEST(ServiceError, TakesPlainTextForTheMessage) {
  for (const char* body : {"Invalid Token", "upstream connect error: reset", "[1, 2]", "\"a string\"", "no: code",
                           ": nothing", "Http404: x"}) {
    const Error error = read(404, body);
    EXPECT_EQ(error.message, body);
    EXPECT_EQ(error.error_code, "") << body;
    EXPECT_EQ(error.kind, ErrorKind::not_found) << "plain text has no code that could hide the status";
  }
}

TEST(ServiceError, ReadsPages) {
  const Error error = read(502, "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
                           {{"Content-Type", "text/html"}});
  EXPECT_EQ(error.kind, ErrorKind::api);
  EXPECT_EQ(error.message, "the service answered with a web page: 502 Bad Gateway");
  EXPECT_THAT(read(400, "  <!doctype html><pre> Bad \n request </pre>").message, HasSubstr("Bad   request"));
  EXPECT_EQ(read(400, "<html>").message, "the service answered with a web page");
  EXPECT_EQ(read(400, "<title>never closed").message, "the service answered with a web page");
}

TEST(ServiceError, QuotesLongBodiesShort) {
  for (const std::string& body : {std::string(1'000'000, 'x'), "<title>" + std::string(1'000'000, 'x') + "</title>",
                                  "{\"a\": " + std::string(1'000'000, 'x'), "CODE: " + std::string(1'000'000, 'x')}) {
    EXPECT_LT(read(500, body).message.size(), 300U);
  }
}

TEST(ServiceError, QuotesBinaryBodiesAsText) {
  EXPECT_EQ(read(500, "caf\xe9 \x01\r\n au lait").message, "caf?     au lait");
  const Error error = read(500, "{\"message\": \"caf\xe9\"}");
  EXPECT_EQ(error.kind, ErrorKind::internal_error);
  EXPECT_THAT(error.message, HasSubstr("caf?"));
}

TEST(ServiceError, SurvivesBrokenJson) {
  const std::string body =
      R"({"error_code": "NOPE", "message": "m", "details": [{"a": "b"}], "detail": "d", "status": 1})";
  for (std::size_t length = 0; length < body.size(); ++length) {
    const Error error = read(400, body.substr(0, length));
    EXPECT_EQ(error.kind, ErrorKind::bad_request);
    EXPECT_NE(error.message, "");
  }
  EXPECT_EQ(read(400, std::string(100'000, '[')).kind, ErrorKind::bad_request);
  EXPECT_EQ(read(400, R"({"details": )" + std::string(100'000, '[')).kind, ErrorKind::bad_request);
}

// ---- Pages and redirects in the place of answers.

TEST(WebPage, IsASuccessThatIsNotJson) {
  EXPECT_TRUE(is_web_page({.status = 200, .headers = {{"Content-Type", "text/html; charset=utf-8"}}, .body = "hello"}));
  EXPECT_TRUE(is_web_page({.status = 200, .headers = {{"content-type", "Text/HTML"}}, .body = "hello"}));
  EXPECT_TRUE(is_web_page({.status = 200, .body = "\n<!DOCTYPE html>"}));
  EXPECT_TRUE(is_web_page({.status = 302, .headers = {{"Location", "/login.html"}}}));
  EXPECT_FALSE(is_web_page({.status = 200, .headers = {{"Content-Type", "application/json"}}, .body = "{}"}));
  EXPECT_FALSE(is_web_page({.status = 200, .body = ""}));
}

TEST(ServiceError, SaysThatALoginPageIsNoAnswer) {
  const Error error = read(200, "<html><title>Databricks - Sign In</title></html>", {{"Content-Type", "text/html"}});
  EXPECT_EQ(error.kind, ErrorKind::api);
  EXPECT_EQ(error.status, 200);
  EXPECT_THAT(error.message, HasSubstr("web page: Databricks - Sign In"));
  EXPECT_THAT(error.message, HasSubstr("expected JSON from 'adb-1.azuredatabricks.net'"));
  EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
}

TEST(ServiceError, SaysSoAlsoWhenThePageIsEmpty) {
  for (const int status : {200, 304}) EXPECT_THAT(read(status, "").message, Not(StartsWith(";")));
}

TEST(ServiceError, KnowsThePrivateLink) {
  const std::vector<std::pair<std::string, std::string>> clouds{
      {"adb-1.7.azuredatabricks.net", "Azure Private Link"},
      {"1234.7.gcp.databricks.com", "Private Service Connect"},
      {"dbc-1.cloud.databricks.com", "AWS PrivateLink"}};
  for (const auto& [host, product] : clouds) {
    for (const std::string& target : {"https://" + host, std::string{}}) {
      const Error error =
          read(302, "",
               {{"Location", target + "/login.html?error=private-link-validation-error:1&next_url=https%3A//x://y"}},
               "/api/2.0/clusters/list", host);
      EXPECT_EQ(error.kind, ErrorKind::private_link) << host;
      EXPECT_EQ(error.error_code, "PRIVATE_LINK_VALIDATION_ERROR");
      EXPECT_THAT(error.message, HasSubstr(product));
      EXPECT_THAT(error.message, HasSubstr(host));
    }
  }
}

TEST(ServiceError, KnowsARedirectToALogin) {
  for (const char* location : {"/login.html?next=https://adb-1.azuredatabricks.net/",
                               "https://login.microsoftonline.com/common/oauth2/login"}) {
    const Error error = read(302, "", {{"Location", location}});
    EXPECT_EQ(error.kind, ErrorKind::unauthenticated) << location;
    EXPECT_EQ(error.status, 302);
    EXPECT_THAT(error.message, HasSubstr("DATABRICKS_TOKEN"));
  }
}

TEST(ServiceError, TellsWhereOtherRedirectsLead) {
  const Error error = read(301, "", {{"Location", "https://elsewhere.example/x?code=secret"}});
  EXPECT_EQ(error.kind, ErrorKind::api);
  EXPECT_THAT(error.message, HasSubstr("https://elsewhere.example/x"));
  EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
  EXPECT_THAT(error.message, Not(HasSubstr("secret")));
}

TEST(CallName, LeavesHostAndQueryOut) {
  EXPECT_EQ(call_name({.verb = http::Verb::post, .url = "https://h/api/2.0/secrets/put?key=secret"}),
            "POST /api/2.0/secrets/put");
}

}  // namespace
}  // namespace databricks

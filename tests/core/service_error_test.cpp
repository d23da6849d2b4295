#include "core/service_error.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks::internal {
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
  for (const char* body : {"", " \n", "{}", R"({"message": ""})", R"({"message": null})", R"({"error": {}})"}) {
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
  EXPECT_EQ(error.message, "the service responded with a web page: 502 Bad Gateway");
  EXPECT_THAT(read(400, "  <!doctype html><pre> Bad \n request </pre>").message, HasSubstr("Bad   request"));
  EXPECT_EQ(read(400, "<html>").message, "the service responded with a web page: <html>");
  EXPECT_EQ(read(400, "<title>never closed").message, "the service responded with a web page: <title>never closed");
}

TEST(ServiceError, QuotesLongBodiesShort) {
  for (const std::string& body : {std::string(1'000'000, 'x'), "<title>" + std::string(1'000'000, 'x') + "</title>",
                                  "{\"a\": " + std::string(1'000'000, 'x'), "CODE: " + std::string(1'000'000, 'x')}) {
    EXPECT_LT(read(500, body).message.size(), 600U);
    EXPECT_GT(read(500, body).message.size(), 400U);
  }
}

TEST(ServiceError, CutsWhatTheServiceSaysToo) {
  const std::string very_long(1'000'000, 'x');
  for (const std::string& body : {R"({"message": ")" + very_long + "\"}",
                                  R"({"error_code": "C", "message": ")" + very_long.substr(0, 100'000) + "\"}",
                                  R"({"error_code": ")" + very_long.substr(0, 100'000) + R"(", "message": "m"})"}) {
    const Error error = read(500, body, {{"x-request-id", very_long}});
    EXPECT_LT(error.text().size(), 5000U);
  }
}

TEST(ServiceError, QuotesJsonOfAnotherShape) {
  EXPECT_EQ(read(418, R"({"why": "no", "n": 1})").message, R"({"why": "no", "n": 1})");
  EXPECT_THAT(read(403, R"({"unknown": 1})").message, StartsWith(R"({"unknown": 1} (the token)"));
}

TEST(ServiceError, SkipsAByteOrderMark) {
  EXPECT_EQ(read(404, "\xEF\xBB\xBF{\"error_code\": \"C\", \"message\": \"gone\"}").message, "gone");
}

TEST(ServiceError, DoesNotMindHowJsonIsLabelled) {
  EXPECT_EQ(read(404, R"({"error_code": "C", "message": "gone"})", {{"Content-Type", "text/html"}}).message, "gone");
}

TEST(ServiceError, ReadsTheXmlOfACloudsStorage) {
  const Error error =
      read(400, R"(<?xml version="1.0"?><Error><Code>ExpiredToken</Code><Message>too old</Message></Error>)");
  EXPECT_EQ(error.error_code, "ExpiredToken");
  EXPECT_THAT(error.message, EndsWith("too old"));
}

// ---- The header of gateways.

TEST(ServiceError, ReadsTheReasonPhraseWhenTheBodySaysNothing) {
  const http::Headers phrase{{"X-Databricks-Reason-Phrase", "Invalid access to Org: 1"}};
  for (const char* body : {"", "{}", R"({"message": null})"}) {
    EXPECT_EQ(read(404, body, phrase).message, "Invalid access to Org: 1") << body;
  }
  EXPECT_EQ(read(404, "<html><title>Not Found</title></html>", phrase).message,
            "Invalid access to Org: 1; the service responded with a web page: Not Found");
  EXPECT_EQ(read(404, R"({"message": "gone"})", phrase).message, "gone");
  EXPECT_EQ(read(404, "Invalid access to Org: 1", phrase).message, "Invalid access to Org: 1");
}

TEST(ServiceError, QuotesBinaryBodiesAsText) {
  EXPECT_EQ(read(500, "caf\xe9 \x01\r\n au lait").message, "caf?     au lait");
  const Error error = read(500, "{\"message\": \"caf\xe9\"}");
  EXPECT_EQ(error.kind, ErrorKind::internal_error);
  EXPECT_EQ(error.message, "caf\uFFFD");
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

// ---- Pages in the place of responses.

TEST(ServiceError, SaysThatALoginPageIsNoResponse) {
  const Error error = read(200, "<html><title>Databricks - Sign In</title></html>", {{"Content-Type", "text/html"}});
  EXPECT_EQ(error.kind, ErrorKind::api);
  EXPECT_EQ(error.status, 200);
  EXPECT_THAT(error.message, HasSubstr("web page: Databricks - Sign In"));
  EXPECT_THAT(error.message, HasSubstr("expected JSON from 'adb-1.azuredatabricks.net'"));
  EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
  EXPECT_TRUE(error.maybe_processed) << "2xx means that it was done";
}

TEST(ServiceError, SaysSoAlsoWhenThePageIsEmpty) {
  for (const int status : {200, 304}) EXPECT_THAT(read(status, "").message, Not(StartsWith(";")));
}

}  // namespace
}  // namespace databricks::internal

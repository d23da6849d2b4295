#include "codec/error_body.hpp"

#include <gtest/gtest.h>

#include <string>

namespace databricks::internal::codec {
namespace {

struct Said {
  std::string code;
  std::string message;

  bool operator==(const Said&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const Said& said) {
    return out << "code '" << said.code << "', message '" << said.message << "'";
  }
};

Said read(const std::string& json) {
  const auto body = read_error_body(json, 403);
  return body ? Said{body->code, body->message} : Said{"", "(not read)"};
}

TEST(ErrorBody, ReadsTheShapeOfTheService) {
  const auto body = read_error_body(R"({"error_code": "C", "message": "m", "details": [{"a": 1}]})", 400);
  ASSERT_TRUE(body);
  EXPECT_EQ(body->code, "C");
  EXPECT_EQ(body->message, "m");
  EXPECT_EQ(body->details, R"([{"a": 1}])");
}

TEST(ErrorBody, ReadsAnObjectInError) {
  const Said wanted{"InsufficientCapacity", "try later"};
  EXPECT_EQ(read(R"({"error": {"code": "InsufficientCapacity", "message": "try later"}})"), wanted);
  EXPECT_EQ(read(R"({"Error": {"Code": "InsufficientCapacity", "Message": "try later"}})"), wanted);
  EXPECT_EQ(read(R"({"error": {"error": {"code": "InsufficientCapacity", "message": "try later"}}})"), wanted);
  EXPECT_EQ(read(R"({"error": {"code": "C", "message": "m", "details": [1]}, "requestId": "7"})"), (Said{"C", "m"}));
  EXPECT_EQ(read_error_body(R"({"error": {"message": "m", "details": [1]}})", 400)->details, "[1]");
}

TEST(ErrorBody, ReadsTheNameOfANumericCode) {
  EXPECT_EQ(read(R"({"error": {"code": 403, "message": "m", "status": "PERMISSION_DENIED"}})"),
            (Said{"PERMISSION_DENIED", "m"}));
  EXPECT_EQ(read(R"({"error": {"message": "m", "type": "invalid_request_error", "param": null, "code": null}})"),
            (Said{"invalid_request_error", "m"}));
  EXPECT_EQ(read(R"({"code": 7, "message": "m", "details": []})"), (Said{"7", "m"}));
}

TEST(ErrorBody, ReadsListsOfErrors) {
  EXPECT_EQ(read(R"({"errors": [{"code": "E1", "message": "first"}]})"), (Said{"E1", "first"}));
  EXPECT_EQ(read(R"({"errors": [{"code": "E1", "message": "first"}, {"code": "E2", "message": "second"}]})"),
            (Said{"E1", "first; second"}));
  EXPECT_EQ(read(R"({"errors": ["first", "second"]})"), (Said{"", "first; second"}));
  EXPECT_EQ(read(R"({"errors": [{"status": "403", "title": "No", "detail": "not for you"}]})"),
            (Said{"", "No: not for you"}));
  EXPECT_EQ(read(R"([{"error": {"code": "E1", "message": "first"}}])"), (Said{"E1", "first"}));
  EXPECT_EQ(read(R"({"errors": [{"a": 1}]})"), (Said{"", R"({"a": 1})"}));
}

TEST(ErrorBody, ReadsNamesInAnySpelling) {
  for (const char* name : {"message", "Message", "MESSAGE", "errorMessage", "error_message", "error_description", "msg",
                           "description", "reason", "errorSummary", "title"}) {
    EXPECT_EQ(read(std::string{R"({")"} + name + R"(": "m"})"), (Said{"", "m"})) << name;
  }
  for (const char* name : {"error_code", "errorCode", "ErrorCode", "code", "Code", "__type"}) {
    EXPECT_EQ(read(std::string{R"({"message": "m", ")"} + name + R"(": "c"})"), (Said{"c", "m"})) << name;
  }
}

TEST(ErrorBody, ReadsTheTwoMeaningsOfATextInError) {
  EXPECT_EQ(read(R"({"error": "invalid_client", "error_description": "wrong secret"})"),
            (Said{"invalid_client", "wrong secret"}));
  EXPECT_EQ(read(R"({"timestamp": "t", "status": 403, "error": "Forbidden", "message": "no", "path": "/"})"),
            (Said{"Forbidden", "no"}));
  EXPECT_EQ(read(R"({"error": "the old way", "message": "m"})"), (Said{"", "the old way"}));
  EXPECT_EQ(read(R"({"error": "alone"})"), (Said{"", "alone"}));
  EXPECT_EQ(read(R"({"error": true, "message": "m"})"), (Said{"", "m"}));
  EXPECT_EQ(read(R"({"error_code": "C", "error": "Forbidden", "message": "m"})"), (Said{"C", "m"}));
}

TEST(ErrorBody, TellsProblemDetailsFromScim) {
  EXPECT_EQ(read(R"({"type": "about:blank", "title": "No", "status": 403, "detail": "not for you"})"),
            (Said{"", "No: not for you"}));
  EXPECT_EQ(read(R"({"detail": "exists", "status": "409", "scimType": "uniqueness"})"),
            (Said{"SCIM_409", "uniqueness exists"}));
  EXPECT_EQ(read(R"({"detail": "exists"})"), (Said{"SCIM_403", "exists"}));
}

TEST(ErrorBody, ReadsFaults) {
  EXPECT_EQ(read(R"({"fault": {"faultstring": "quota", "detail": {"errorcode": "x"}}})"), (Said{"", "quota"}));
}

TEST(ErrorBody, SaysWhereToReadMore) {
  EXPECT_EQ(read_error_body(R"({"error": "x", "error_uri": "https://e.example"})", 400)->see_also, "https://e.example");
}

TEST(ErrorBody, IsEmptyWhenItSaysNothing) {
  for (const char* json : {"{}", R"({"message": null})", R"({"message": ""})", R"({"error": {}, "errors": []})"}) {
    EXPECT_EQ(read(json), (Said{"", ""})) << json;
  }
  EXPECT_EQ(read(R"({"error_code": "C"})"), (Said{"C", ""}));
}

TEST(ErrorBody, IsNotReadWhenItSaysSomethingElse) {
  for (const char* json : {R"({"unknown": 1})", R"({"error_code": "C", "unknown": 1})", "[1, 2]", "[]", "\"text\"", "7",
                           "", "text", "{", R"({"message": "m")"}) {
    EXPECT_EQ(read(json), (Said{"", "(not read)"})) << json;
  }
}

TEST(ErrorBody, IsNotReadWhenItIsHuge) {
  EXPECT_FALSE(read_error_body(R"({"message": ")" + std::string(1'000'000, 'x') + "\"}", 400));
}

TEST(ErrorBody, EndsAtSomeDepth) {
  std::string json = R"({"message": "m"})";
  for (int depth = 0; depth < 100; ++depth) json = R"({"error": )" + json + "}";
  EXPECT_TRUE(read_error_body(json, 400));
  std::string lists = R"({"message": "m"})";
  for (int depth = 0; depth < 50; ++depth) lists = R"({"errors": [)" + lists + "]}";
  EXPECT_TRUE(read_error_body(lists, 400));
}

}  // namespace
}  // namespace databricks::internal::codec

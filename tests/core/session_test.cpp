#include "core/session.hpp"

#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <utility>

#include <databricks/client.hpp>
#include <databricks/result.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "support/environment.hpp"
#include "support/sample_model.hpp"
#include "support/scripted_transport.hpp"

namespace databricks {
namespace {

using namespace std::chrono_literals;
using support::answer;
using support::broken;
using support::Part;
using support::Sample;
using support::ScriptedTransport;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr Endpoint kGet{http::Verb::get, "/api/2.0/samples/get", Repeat::safe};
constexpr Endpoint kPut{http::Verb::put, "/api/2.0/samples/{text}/part", Repeat::safe};
constexpr Endpoint kCreate{http::Verb::post, "/api/2.0/samples/create", Repeat::unsafe};

/// A session over a scripted transport.
class Workspace {
 public:
  explicit Workspace(ScriptedTransport::Outcomes outcomes = {answer(200)})
      : transport(std::make_shared<ScriptedTransport>(std::move(outcomes))),
        session({.host = "https://workspace.example",
                 .token = "dapi-1",
                 .transport = transport,
                 .clock = std::make_shared<testing::VirtualClock>()}) {}

  [[nodiscard]] Error error_of_get() const {
    const auto result = try_call([&] { return session.call<Part>(kGet, Sample{.text = "t"}, {}); });
    EXPECT_FALSE(result);
    return result ? Error{} : result.error();
  }

  std::shared_ptr<ScriptedTransport> transport;
  Session session;
};

// ---- Requests.

TEST(Session, PutsTheRequestIntoTheQueryOfAGet) {
  Workspace workspace{{answer(200, R"({"name": "a"})")}};
  EXPECT_EQ(workspace.session.call<Part>(kGet, Sample{.flag = true, .text = "a b"}, {}).name, "a");
  const http::Request sent = workspace.transport->last();
  EXPECT_EQ(sent.url, "https://workspace.example/api/2.0/samples/get?flag=true&text=a%20b");
  EXPECT_EQ(sent.body, "");
  EXPECT_TRUE(sent.idempotent);
}

TEST(Session, PutsTheRequestIntoTheBodyOfAPost) {
  Workspace workspace;
  workspace.session.call(kCreate, Sample{.flag = true, .text = "a b"}, {});
  const http::Request sent = workspace.transport->last();
  EXPECT_EQ(sent.verb, http::Verb::post);
  EXPECT_EQ(sent.url, "https://workspace.example/api/2.0/samples/create");
  EXPECT_EQ(sent.body, R"({"flag":true,"text":"a b"})");
  EXPECT_FALSE(sent.idempotent);
}

TEST(Session, PutsParametersIntoThePathAndNowhereElse) {
  Workspace workspace;
  workspace.session.call(kPut, Sample{.flag = true, .text = "a/b"}, {});
  EXPECT_EQ(workspace.transport->last().url, "https://workspace.example/api/2.0/samples/a%2Fb/part");
  EXPECT_EQ(workspace.transport->last().body, R"({"flag":true})");
}

TEST(Session, SendsNoQuestionMarkWithoutAQuery) {
  Workspace workspace;
  static_cast<void>(workspace.session.call<Part>(kGet, Sample{}, {}));
  EXPECT_THAT(workspace.transport->last().url, EndsWith("/api/2.0/samples/get"));
}

TEST(Session, SignsRequests) {
  Workspace workspace;
  workspace.session.call(kCreate, Sample{}, {});
  EXPECT_EQ(*workspace.transport->last().headers.find("Authorization"), "Bearer dapi-1");
}

// ---- Errors.

TEST(Session, NamesTheCallThatCouldNotBeWritten) {
  Workspace workspace;
  const auto result = try_call([&] { workspace.session.call(kCreate, Sample{.text = "\xff"}, {}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::encode);
  EXPECT_EQ(result.error().text(), "POST /api/2.0/samples/create: $.text: the text is not UTF-8");
  EXPECT_EQ(workspace.transport->count(), 0U);
}

TEST(Session, NamesTheParameterThatIsMissingInThePath) {
  Workspace workspace;
  for (const Sample& sample : {Sample{}, Sample{.text = ""}, Sample{.text = ".."}}) {
    const auto result = try_call([&] { workspace.session.call(kPut, sample, {}); });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::encode);
    EXPECT_THAT(result.error().text(), StartsWith("PUT /api/2.0/samples/{text}/part: Sample.text"));
  }
  EXPECT_EQ(workspace.transport->count(), 0U);
}

TEST(Session, NamesTheCallAndThePathOfAnAnswerThatDoesNotFit) {
  const Error error = Workspace{{answer(200, R"({"count": "many"})")}}.error_of_get();
  EXPECT_EQ(error.kind, ErrorKind::decode);
  EXPECT_EQ(error.status, 200);
  EXPECT_EQ(error.call, "GET /api/2.0/samples/get");
  EXPECT_EQ(error.message, "$.count: expected integer, got string");
}

TEST(Session, TakesAnEmptyAnswerForAnEmptyObject) {
  for (const char* body : {"", "{}", "null", "  \n"}) {
    Workspace workspace{{answer(200, body)}};
    EXPECT_EQ(workspace.session.call<Part>(kGet, Sample{}, {}), Part{.name = ""}) << body;
  }
}

TEST(Session, DoesNotReadTheAnswerOfACallWithoutOne) {
  Workspace workspace{{answer(200, "OK")}};
  EXPECT_NO_THROW(workspace.session.call(kCreate, Sample{}, {}));
}

TEST(Session, TakesEverySuccessfulStatus) {
  for (const int status : {200, 201, 202, 204}) {
    Workspace workspace{{answer(status, status == 204 ? "" : "{}")}};
    EXPECT_NO_THROW(workspace.session.call(kCreate, Sample{}, {})) << status;
  }
}

TEST(Session, DoesNotTakeALoginPageForAnAnswer) {
  for (const auto& page : {answer(200, "<html><title>Sign in</title></html>", {{"Content-Type", "text/html"}}),
                           answer(200, "<!doctype html>")}) {
    const Error error = Workspace{{page}}.error_of_get();
    EXPECT_EQ(error.kind, ErrorKind::api);
    EXPECT_EQ(error.status, 200);
    EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
  }
  Workspace workspace{{answer(200, "<html></html>")}};
  EXPECT_THROW(workspace.session.call(kCreate, Sample{}, {}), ApiError) << "also where no answer is read";
}

TEST(Session, DoesNotTakeARedirectForAnAnswer) {
  EXPECT_EQ((Workspace{{answer(302, "", {{"Location", "/login.html"}})}}.error_of_get().kind),
            ErrorKind::unauthenticated);
}

TEST(Session, ThrowsWhatTheServiceSays) {
  Workspace workspace{
      {answer(404, R"({"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "gone"})", {{"x-request-id", "9"}})}};
  try {
    static_cast<void>(workspace.session.call<Part>(kGet, Sample{.text = "secret"}, {}));
    FAIL() << "nothing was thrown";
  } catch (const ResourceDoesNotExist& error) {
    EXPECT_STREQ(error.what(), "GET /api/2.0/samples/get: 404 RESOURCE_DOES_NOT_EXIST: gone (request id 9)");
    EXPECT_EQ(error.error().attempts, 1);
  }
}

TEST(Session, CountsAttemptsAndTime) {
  const Error error = Workspace{{answer(503, R"({"message": "busy"})")}}.error_of_get();
  EXPECT_EQ(error.kind, ErrorKind::temporarily_unavailable);
  EXPECT_EQ(error.attempts, RetryPolicy{}.max_attempts);
  EXPECT_GE(error.elapsed, RetryPolicy{}.minimum_backoff * (RetryPolicy{}.max_attempts - 1));
  EXPECT_THAT(error.text(), HasSubstr("attempts in "));
}

TEST(Session, NamesTheCallThatGotNoAnswer) {
  Workspace workspace{{broken(true)}};
  const auto result = try_call([&] { workspace.session.call(kCreate, Sample{}, {}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().kind, ErrorKind::transport);
  EXPECT_EQ(result.error().text(), "POST /api/2.0/samples/create: the connection broke (the service may have done it)");
}

TEST(Session, LooksUpItsSettingsAtTheFirstCallOnly) {
  const support::ScopedVariable no_host{"DATABRICKS_HOST", std::nullopt};
  const support::ScopedVariable no_token{"DATABRICKS_TOKEN", std::nullopt};
  const support::ScopedVariable no_file{"DATABRICKS_CONFIG_FILE", "/nonexistent/databrickscfg"};
  const auto transport = std::make_shared<ScriptedTransport>();
  const DatabricksClient client{Config{.transport = transport}};
  EXPECT_THROW(client.raw(http::Verb::get, "/api/2.0/clusters/list"), Exception);
  const support::ScopedVariable host{"DATABRICKS_HOST", "https://workspace.example"};
  const support::ScopedVariable token{"DATABRICKS_TOKEN", "dapi-2"};
  EXPECT_EQ(client.raw(http::Verb::get, "/api/2.0/clusters/list"), "{}") << "what is set later is found later";
  EXPECT_EQ(*transport->last().headers.find("Authorization"), "Bearer dapi-2");
}

// ---- raw().

TEST(RawCall, SendsVerbPathAndBodyAsTheyAre) {
  Workspace workspace{{answer(200, R"( {"a" : 1} )")}};
  EXPECT_EQ(workspace.session.raw(http::Verb::patch, "/api/2.0/new?a=%2F&b=1", R"({ "x" : 1 })", {}), R"( {"a" : 1} )");
  const http::Request sent = workspace.transport->last();
  EXPECT_EQ(sent.verb, http::Verb::patch);
  EXPECT_EQ(sent.url, "https://workspace.example/api/2.0/new?a=%2F&b=1");
  EXPECT_EQ(sent.body, R"({ "x" : 1 })");
  EXPECT_EQ(*sent.headers.find("Content-Type"), "application/json");
}

TEST(RawCall, IsRepeatedOnlyWhereTheVerbAllowsIt) {
  const auto is_idempotent = [](http::Verb verb) {
    Workspace workspace;
    static_cast<void>(workspace.session.raw(verb, "/x", "", {}));
    return workspace.transport->last().idempotent;
  };
  for (const http::Verb verb : {http::Verb::get, http::Verb::head, http::Verb::put, http::Verb::delete_})
    EXPECT_TRUE(is_idempotent(verb));
  for (const http::Verb verb : {http::Verb::post, http::Verb::patch}) EXPECT_FALSE(is_idempotent(verb));
}

TEST(RawCall, ThrowsWhatTheServiceSays) {
  Workspace workspace{{answer(403, R"({"message": "no"})")}};
  EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, "/x", "", {})), PermissionDenied);
}

TEST(RawCall, RefusesAPathThatIsNone) {
  Workspace workspace;
  for (const std::string path : {"", "x", "api/2.0/x", "https://elsewhere.example/x", "@elsewhere.example/x", ":8080/x",
                                 "/a b", "/a\r\nHost: x", "/a\tb", "/a\x7f"}) {
    EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, path, "", {})), EncodeError) << path;
  }
  EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, std::string("/a\0b", 4), "", {})), EncodeError);
  EXPECT_EQ(workspace.transport->count(), 0U);
}

// ---- Call options.

TEST(CallOptions, AddHeaders) {
  Workspace workspace;
  workspace.session.call(kCreate, Sample{}, {.headers = {{"X-Team", "data"}}});
  EXPECT_EQ(*workspace.transport->last().headers.find("X-Team"), "data");
}

TEST(CallOptions, LimitTheTime) {
  Workspace workspace{{answer(503)}};
  const auto result = try_call([&] { return workspace.session.call<Part>(kGet, Sample{}, {.timeout = 3s}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().status, 503) << "the last real answer, not a timeout";
  EXPECT_LE(result.error().elapsed, 3s);
}

TEST(CallOptions, CancelACall) {
  const CancelSource source;
  source.cancel();
  Workspace workspace{{Error{.kind = ErrorKind::cancelled, .message = "the call was cancelled"}}};
  EXPECT_THROW(workspace.session.call(kCreate, Sample{}, {.cancel = source.token()}), CancelledError);
}

TEST(CallOptions, ChangeTheRetryRules) {
  Workspace workspace{{answer(503)}};
  const auto result =
      try_call([&] { workspace.session.call(kCreate, Sample{}, {.retry = RetryPolicy{.max_attempts = 2}}); });
  EXPECT_FALSE(result);
  EXPECT_EQ(workspace.transport->count(), 2U);
}

}  // namespace
}  // namespace databricks

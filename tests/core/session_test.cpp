#include "core/session.hpp"

#include <gmock/gmock.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/client.hpp>
#include <databricks/result.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "support/environment.hpp"
#include "support/sample_model.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using support::broken;
using support::make_response;
using support::Part;
using support::Sample;
using support::ScriptedTransport;
using ::testing::ElementsAre;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr Endpoint kGet{http::Verb::get, "/api/2.0/samples/get", Idempotency::idempotent};
constexpr Endpoint kPut{http::Verb::put, "/api/2.0/samples/{text}/part", Idempotency::idempotent};
constexpr Endpoint kCreate{http::Verb::post, "/api/2.0/samples/create", Idempotency::non_idempotent};
constexpr Endpoint kNamed{http::Verb::post, "/api/2.0/samples/create", Idempotency::non_idempotent, "name"};

/// A session over a scripted transport.
class Workspace {
 public:
  explicit Workspace(ScriptedTransport::Outcomes outcomes = {make_response(200)})
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
  Workspace workspace{{make_response(200, R"({"name": "a"})")}};
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

TEST(Session, NamesTheCallAndThePathOfAResponseThatIsNotJson) {
  const Error error = Workspace{{make_response(200, R"({"count": tru})")}}.error_of_get();
  EXPECT_EQ(error.kind, ErrorKind::decode);
  EXPECT_EQ(error.status, 200);
  EXPECT_EQ(error.call, "GET /api/2.0/samples/get");
  EXPECT_THAT(error.message, StartsWith("$.count: not JSON"));
}

TEST(Session, SaysOfAnUnusableResponseThatTheWorkMayBeDone) {
  for (const auto& unusable :
       {make_response(200, R"({"name":)"), make_response(200, R"({"name": 7)"), make_response(200, ""),
        make_response(200, "null"), make_response(200, "{}"), make_response(204, ""),
        make_response(200, "<html>hello</html>"), make_response(201, "hi", {{"Content-Type", "text/html"}})}) {
    http::Response second = unusable;
    second.headers.set("x-request-id", "9");
    Workspace workspace{{make_response(503), second}};
    const auto result = try_call([&] { return workspace.session.call<Part>(kNamed, Sample{}, {}); });
    ASSERT_FALSE(result) << unusable.body;
    const Error& error = result.error();
    EXPECT_TRUE(error.kind == ErrorKind::decode || error.kind == ErrorKind::api) << error.text();
    EXPECT_TRUE(error.maybe_processed) << error.text();
    EXPECT_EQ(error.call, "POST /api/2.0/samples/create");
    EXPECT_EQ(error.status, unusable.status);
    EXPECT_EQ(error.attempts, 2);
    EXPECT_EQ(error.request_id, "9");
    EXPECT_GE(error.elapsed, RetryOptions{}.minimum_backoff);
    EXPECT_THAT(error.message, HasSubstr(unusable.body));
    EXPECT_EQ(workspace.transport->count(), 2U) << "it must not be done twice";
  }
}

TEST(Session, NeedsNoIdWhereTheCallReturnsNone) {
  Workspace workspace{{make_response(200, "{}")}};
  EXPECT_EQ(workspace.session.call<Part>(kGet, Sample{}, {}), Part{.name = ""});
}

TEST(Session, TakesJsonThatIsLabelledAsAPage) {
  Workspace workspace{{make_response(200, R"({"name": "a"})", {{"Content-Type", "text/html"}})}};
  EXPECT_EQ(workspace.session.call<Part>(kGet, Sample{}, {}).name, "a");
  EXPECT_EQ(workspace.session.raw(http::Verb::get, "/x", "", {}), R"({"name": "a"})");
}

TEST(Session, DoesNotShowCredentialsThatAPageEchoes) {
  const Error error = Workspace{{make_response(200, "<html>Authorization: Bearer dapi-1</html>")}}.error_of_get();
  EXPECT_THAT(error.message, HasSubstr("Bearer ***"));
}

TEST(Session, DoesNotReadTheResponseOfACallWithoutOne) {
  Workspace workspace{{make_response(200, "OK")}};
  EXPECT_NO_THROW(workspace.session.call(kCreate, Sample{}, {}));
}

TEST(Session, TakesEverySuccessfulStatus) {
  for (const int status : {200, 201, 202, 204}) {
    Workspace workspace{{make_response(status, status == 204 ? "" : "{}")}};
    EXPECT_NO_THROW(workspace.session.call(kCreate, Sample{}, {})) << status;
  }
}

TEST(Session, DoesNotTakeALoginPageForAResponse) {
  for (const auto& page : {make_response(200, "<html><title>Sign in</title></html>", {{"Content-Type", "text/html"}}),
                           make_response(200, "<!doctype html>")}) {
    const Error error = Workspace{{page}}.error_of_get();
    EXPECT_EQ(error.kind, ErrorKind::api);
    EXPECT_EQ(error.status, 200);
    EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
  }
  Workspace workspace{{make_response(200, "<html></html>")}};
  EXPECT_THROW(workspace.session.call(kCreate, Sample{}, {}), ApiError) << "also where no response is read";
}

TEST(Session, DoesNotTakeARedirectForAResponse) {
  EXPECT_EQ((Workspace{{make_response(302, "", {{"Location", "/login.html"}})}}.error_of_get().kind),
            ErrorKind::unauthenticated);
}

TEST(Session, ThrowsWhatTheServiceSays) {
  Workspace workspace{
      {make_response(404, R"({"error_code": "RESOURCE_DOES_NOT_EXIST", "message": "gone"})", {{"x-request-id", "9"}})}};
  try {
    static_cast<void>(workspace.session.call<Part>(kGet, Sample{.text = "secret"}, {}));
    FAIL() << "nothing was thrown";
  } catch (const ResourceDoesNotExist& error) {
    EXPECT_STREQ(error.what(), "GET /api/2.0/samples/get: 404 RESOURCE_DOES_NOT_EXIST: gone (request id 9)");
    EXPECT_EQ(error.error().attempts, 1);
  }
}

TEST(Session, CountsAttemptsAndTime) {
  const Error error = Workspace{{make_response(503, R"({"message": "busy"})")}}.error_of_get();
  EXPECT_EQ(error.kind, ErrorKind::temporarily_unavailable);
  EXPECT_EQ(error.attempts, RetryOptions{}.max_attempts);
  EXPECT_GE(error.elapsed, RetryOptions{}.minimum_backoff * (RetryOptions{}.max_attempts - 1));
  EXPECT_THAT(error.text(), HasSubstr("attempts in "));
}

TEST(Session, NamesTheCallThatGotNoResponse) {
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
  Workspace workspace{{make_response(200, R"( {"a" : 1} )")}};
  EXPECT_EQ(workspace.session.raw(http::Verb::patch, "/api/2.0/new?a=%2F&b=1", R"({ "x" : 1 })", {}), R"( {"a" : 1} )");
  const http::Request sent = workspace.transport->last();
  EXPECT_EQ(sent.verb, http::Verb::patch);
  EXPECT_EQ(sent.url, "https://workspace.example/api/2.0/new?a=%2F&b=1");
  EXPECT_EQ(sent.body, R"({ "x" : 1 })");
  EXPECT_EQ(*sent.headers.find("Content-Type"), "application/json");
}

TEST(RawCall, IsRetriedOnlyWhereTheVerbAllowsIt) {
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
  Workspace workspace{{make_response(403, R"({"message": "no"})")}};
  EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, "/x", "", {})), PermissionDenied);
}

TEST(RawCall, RefusesAPathThatIsNone) {
  Workspace workspace;
  for (const std::string path : {"", "x", "api/2.0/x", "https://elsewhere.example/x", "@elsewhere.example/x", ":8080/x",
                                 "/a b", "/a\r\nHost: x", "/a\tb", "/a\x7f", "/directory/#1.csv", "/a?b=#", "#"}) {
    EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, path, "", {})), EncodeError) << path;
  }
  EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::get, std::string("/a\0b", 4), "", {})), EncodeError);
  EXPECT_EQ(workspace.transport->count(), 0U);
}

TEST(RawCall, EscapesWhatNoUrlHolds) {
  const Workspace workspace;
  static_cast<void>(workspace.session.raw(http::Verb::get, "/gr\xc3\xbc\xff?q=%C3\xbc", "", {}));
  EXPECT_EQ(workspace.transport->last().url, "https://workspace.example/gr%C3%BC%FF?q=%C3%BC");
}

TEST(RawCall, NamesTheCallAndTheEscapeOfWhatItRefuses) {
  const Workspace workspace;
  const auto result =
      try_call([&] { return workspace.session.raw(http::Verb::delete_, "/directory/#1.csv?a=1", "", {}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().call, "DELETE /directory/#1.csv");
  EXPECT_THAT(result.error().message, HasSubstr("%23"));
}

TEST(RawCall, RefusesAHeadWithABodyThatCannotBeSent) {
  const Workspace workspace;
  EXPECT_THROW(static_cast<void>(workspace.session.raw(http::Verb::head, "/x", "{}", {})), EncodeError);
  EXPECT_EQ(workspace.transport->count(), 0U);
}

// ---- Call options.

TEST(CallOptions, AddHeaders) {
  Workspace workspace;
  workspace.session.call(kCreate, Sample{}, {.headers = {{"X-Team", "data"}}});
  EXPECT_EQ(*workspace.transport->last().headers.find("X-Team"), "data");
}

TEST(CallOptions, SetTheDeadlineInPlaceOfTheClients) {
  const auto time_left = [](const CallOptions& options) {
    const auto clock = std::make_shared<testing::VirtualClock>();
    Clock::Duration left{};
    const Session session{{.host = "https://workspace.example",
                           .token = "t",
                           .timeout = 30s,
                           .transport = std::make_shared<support::ScriptedTransport>(
                               [&](const http::Request&, const http::Context& context) -> Result<http::Response> {
                                 left = context.deadline - context.clock.now();
                                 return make_response(200, "{}");
                               }),
                           .clock = clock}};
    static_cast<void>(session.raw(http::Verb::get, "/api/2.0/x", "", options));
    return left;
  };
  EXPECT_EQ(time_left({}), 30s);
  EXPECT_EQ(time_left({.timeout = 5s}), 5s);
  EXPECT_EQ(time_left({.timeout = 10min}), 10min);
}

TEST(CallOptions, LimitTheTime) {
  Workspace workspace{{make_response(503)}};
  const auto result = try_call([&] { return workspace.session.call<Part>(kGet, Sample{}, {.timeout = 3s}); });
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().status, 503) << "the last real response, not a timeout";
  EXPECT_LE(result.error().elapsed, 3s);
}

TEST(CallOptions, CancelACall) {
  const CancelSource source;
  source.cancel();
  Workspace workspace{{Error{.kind = ErrorKind::cancelled, .message = "the call was cancelled"}}};
  EXPECT_THROW(workspace.session.call(kCreate, Sample{}, {.cancel = source.token()}), CancelledError);
}

TEST(CallOptions, ChangeTheRetryRules) {
  Workspace workspace{{make_response(503)}};
  const auto result =
      try_call([&] { workspace.session.call(kCreate, Sample{}, {.retry = RetryOptions{.max_attempts = 2}}); });
  EXPECT_FALSE(result);
  EXPECT_EQ(workspace.transport->count(), 2U);
}

// ---- Responses that are not as described.

TEST(Session, KeepsWhatDoesNotFitAndSaysSoInTheLogOnce) {
  std::vector<std::string> lines;
  const Session session{{.host = "https://workspace.example",
                         .token = "dapi-1",
                         .log =
                             [&](LogLevel level, std::string_view line) {
                               if (level == LogLevel::debug && line.find("$.") != std::string_view::npos)
                                 lines.emplace_back(line);
                             },
                         .transport = std::make_shared<ScriptedTransport>(ScriptedTransport::Outcomes{
                             make_response(200, R"({"count": "many", "name": ["\ud83d"]})")})}};
  const auto part = session.call<Part>(kGet, Sample{}, {});
  EXPECT_EQ(encode(part), R"({"count":"many","name":["\ufffd"]})");
  EXPECT_THAT(lines, ElementsAre("GET /api/2.0/samples/get: text that is not Unicode was repaired; values that do not "
                                 "fit their described types are kept as JSON: 2 in all, the first at $.count"));
}

TEST(Session, ShowsNoSecretThatDoesNotFit) {
  for (const char* json : {R"({"password": 1234567890})", R"({"password": ["1234567890"]})",
                           R"({"key": {"x": 1234567890}})", R"({"password": "1234567890"} and more)"}) {
    for (const bool is_strict : {false, true}) {
      std::string shown;
      const auto transport = std::make_shared<ScriptedTransport>(ScriptedTransport::Outcomes{make_response(200, json)});
      const Session session{{.host = "https://workspace.example",
                             .token = "dapi-1",
                             .strict_decoding = is_strict,
                             .log = [&](LogLevel, std::string_view line) { shown += line; },
                             .transport = transport}};
      const auto result = try_call([&] { return session.call<Sample>(kGet, {}); });
      if (!result) shown += result.error().text();
      if (result) {
        for (const auto& [path, value] : unfit(*result)) shown += value.text();
      }
      EXPECT_THAT(shown, HasSubstr("$")) << json;
      EXPECT_THAT(shown, Not(HasSubstr("1234567890"))) << json;
    }
  }
}

TEST(Session, RefusesWhatDoesNotFitWhenDecodingIsStrict) {
  const auto refused = [](bool in_config, std::optional<bool> in_call) {
    const Session session{{.host = "https://workspace.example",
                           .token = "dapi-1",
                           .strict_decoding = in_config,
                           .transport = std::make_shared<ScriptedTransport>(
                               ScriptedTransport::Outcomes{make_response(200, R"({"count": "many"})")})}};
    const auto result = try_call([&] { return session.call<Part>(kGet, Sample{}, {.strict_decoding = in_call}); });
    return result ? "" : result.error().message;
  };
  EXPECT_THAT(refused(true, {}), StartsWith("$.count: expected integer, got string"));
  EXPECT_THAT(refused(false, true), StartsWith("$.count: expected integer, got string"));
  EXPECT_EQ(refused(true, false), "");
  EXPECT_EQ(refused(false, {}), "");
}

}  // namespace
}  // namespace databricks::internal

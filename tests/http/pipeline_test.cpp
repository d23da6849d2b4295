#include "http/pipeline.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "core/service_error.hpp"
#include "credentials/authentication_policy.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::internal::http {
namespace {

using namespace std::chrono_literals;
using support::make_response;
using support::ScriptedTransport;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// Notes when a request passes, and what it has got by then.
class Note final : public Policy {
 public:
  Note(std::string name, std::vector<std::string>& notes) : name_(std::move(name)), notes_(notes) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override {
    std::string note = name_;
    if (request.headers.find("User-Agent") != nullptr) note += " agent";
    if (request.headers.find("Authorization") != nullptr) note += " signed";
    notes_.push_back(note);
    auto outcome = next(request, context);
    notes_.push_back(name_ + " done");
    return outcome;
  }

 private:
  std::string name_;
  std::vector<std::string>& notes_;
};

/// The way of a call that authenticates with a token.
Pipeline pipeline_with(std::string token, PipelineOptions options) {
  options.authentication = std::make_shared<const AuthenticationPolicy>(bearer_token(Secret{std::move(token)}));
  options.read_error = read_service_error;
  return Pipeline{std::move(options)};
}

Request get() { return {.url = "https://workspace.example/api/2.0/clusters/list", .idempotent = true}; }

TEST(Pipeline, LetsARequestPassItsPoliciesInOrder) {
  std::vector<std::string> notes;
  const auto transport =
      std::make_shared<ScriptedTransport>(ScriptedTransport::Outcomes{make_response(503), make_response(200)});
  const Pipeline pipeline = pipeline_with("dapi-1", {.transport = transport,
                                                     .per_call_policies = {std::make_shared<Note>("call 1", notes),
                                                                           std::make_shared<Note>("call 2", notes)},
                                                     .per_attempt_policies = {std::make_shared<Note>("attempt", notes)},
                                                     .clock = std::make_shared<testing::VirtualClock>()});
  Request request = get();
  const auto outcome = pipeline.send(request, {}, Clock::TimePoint::max());
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->status, 200);
  EXPECT_THAT(notes, ElementsAre("call 1 agent", "call 2 agent", "attempt agent signed", "attempt done",
                                 "attempt agent signed", "attempt done", "call 2 done", "call 1 done"));
}

TEST(Pipeline, DoesNotLetTheCallersHeadersReplaceTheCredentials) {
  const auto transport = std::make_shared<ScriptedTransport>();
  const Pipeline pipeline = pipeline_with("dapi-1", {.transport = transport});
  Request request = get();
  EXPECT_TRUE(pipeline.send(request, {.headers = {{"authorization", "Bearer other"}}}, Clock::TimePoint::max()));
  EXPECT_EQ(*transport->last().headers.find("Authorization"), "Bearer dapi-1");
}

TEST(Pipeline, KeepsOneTraceForAllAttempts) {
  const auto transport =
      std::make_shared<ScriptedTransport>(ScriptedTransport::Outcomes{make_response(503), make_response(200)});
  const Pipeline pipeline =
      pipeline_with("dapi-1", {.transport = transport, .clock = std::make_shared<testing::VirtualClock>()});
  Request request = get();
  EXPECT_TRUE(pipeline.send(request, {}, Clock::TimePoint::max()));
  const auto sent = transport->sent();
  ASSERT_EQ(sent.size(), 2U);
  EXPECT_EQ(*sent[0].request.headers.find("traceparent"), *sent[1].request.headers.find("traceparent"));
}

TEST(Pipeline, LetsAPolicyRespondInThePlaceOfTheService) {
  class Offline final : public Policy {
    [[nodiscard]] Result<Response> send(Request&, const Context&, const Next&) const override {
      return make_response(204, "");
    }
  };
  const auto transport = std::make_shared<ScriptedTransport>();
  const Pipeline pipeline =
      pipeline_with("x", {.transport = transport, .per_call_policies = {std::make_shared<Offline>()}});
  Request request = get();
  EXPECT_EQ(pipeline.send(request, {}, Clock::TimePoint::max())->status, 204);
  EXPECT_EQ(transport->count(), 0U);
}

/// The error of a request whose headers must not be sent.
Error refused(const Headers& callers_headers, const std::string& token = "dapi-1") {
  const auto transport = std::make_shared<ScriptedTransport>();
  const Pipeline pipeline = pipeline_with(token, {.transport = transport});
  Request request = get();
  const auto outcome = pipeline.send(request, {.headers = callers_headers}, Clock::TimePoint::max());
  EXPECT_FALSE(outcome);
  EXPECT_EQ(transport->count(), 0U);
  return outcome ? Error{} : outcome.error();
}

TEST(Pipeline, RefusesHeadersThatWouldBreakTheRequest) {
  for (const Header& bad : std::vector<Header>{{"X", "a\r\nInjected: b"},
                                               {"X", "a\nb"},
                                               {"X", "a\rb"},
                                               {"X\r\nInjected", "a"},
                                               {"X: a\r\nY", "b"},
                                               {"X:", "a"},
                                               {"", "a"},
                                               {"X Y", "a"},
                                               {"X", std::string("a\0b", 3)}}) {
    const Error error = refused({bad});
    EXPECT_EQ(error.kind, ErrorKind::encode) << bad.name << ": " << bad.value;
    EXPECT_THAT(error.message, HasSubstr("the header '"));
    EXPECT_THAT(error.message, Not(HasSubstr("Injected: b"))) << "a header's value may be a secret";
  }
}

TEST(Pipeline, RefusesCredentialsThatWouldBreakTheRequest) {
  const Error error = refused({}, "dapi\ncanary");
  EXPECT_EQ(error.kind, ErrorKind::auth);
  EXPECT_THAT(error.message, HasSubstr("the token holds a line break"));
  EXPECT_THAT(error.message, Not(HasSubstr("canary")));
}

TEST(Pipeline, HandsTheCancelTokenAndTheOptionsDown) {
  const CancelSource source;
  const auto transport =
      std::make_shared<ScriptedTransport>([&](const Request&, const Context& context) -> Result<Response> {
        EXPECT_FALSE(context.cancel.cancelled());
        source.cancel();
        EXPECT_TRUE(context.cancel.cancelled());
        EXPECT_EQ(context.options.timeout, 7s);
        return make_response(200);
      });
  const Pipeline pipeline = pipeline_with("x", {.transport = transport});
  Request request = get();
  EXPECT_TRUE(pipeline.send(request, {.timeout = 7s, .cancel = source.token()}, Clock::TimePoint::max()));
  EXPECT_EQ(transport->count(), 1U);
}

}  // namespace
}  // namespace databricks::internal::http

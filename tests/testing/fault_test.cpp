#include <databricks/testing/fault.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

constexpr const char* kJobs = "/api/2.1/jobs/list";
constexpr const char* kCreate = "/api/2.1/jobs/create";

std::size_t count_jobs(Workspace& workspace) { return workspace.get(kJobs).body.value("jobs", Json::array()).size(); }

FakeResponse create_job(Workspace& workspace) {
  return workspace.send({http::Verb::post, kCreate, {}, R"({"name":"n"})"});
}

struct LostResponse {
  FaultKind kind;
  Delivery delivery;
};

class FaultsInPlaceOfTheResponse : public ::testing::TestWithParam<LostResponse> {};

TEST_P(FaultsInPlaceOfTheResponse, KeepTheWorkFromBeingDone) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = GetParam().kind});
  EXPECT_EQ(create_job(workspace).delivery, GetParam().delivery);
  EXPECT_EQ(count_jobs(workspace), 0U);
}

TEST_P(FaultsInPlaceOfTheResponse, LetTheWorkBeDoneOnRequest) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = GetParam().kind, .after_handler = true});
  const FakeResponse response = create_job(workspace);
  EXPECT_EQ(response.delivery, GetParam().delivery);
  EXPECT_EQ(response.body.find("job_id"), std::string::npos);
  EXPECT_EQ(count_jobs(workspace), 1U);
}

INSTANTIATE_TEST_SUITE_P(Faults, FaultsInPlaceOfTheResponse,
                         ::testing::Values(LostResponse{FaultKind::status, Delivery::whole},
                                           LostResponse{FaultKind::reset, Delivery::reset},
                                           LostResponse{FaultKind::silence, Delivery::silence},
                                           LostResponse{FaultKind::garbage, Delivery::garbage},
                                           LostResponse{FaultKind::login_page, Delivery::whole},
                                           LostResponse{FaultKind::redirect, Delivery::whole}));

class FaultsMadeFromTheResponse : public ::testing::TestWithParam<LostResponse> {};

TEST_P(FaultsMadeFromTheResponse, LetTheWorkBeDone) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = GetParam().kind});
  const FakeResponse response = create_job(workspace);
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.delivery, GetParam().delivery);
  EXPECT_EQ(count_jobs(workspace), 1U);
}

INSTANTIATE_TEST_SUITE_P(Faults, FaultsMadeFromTheResponse,
                         ::testing::Values(LostResponse{FaultKind::truncated_body, Delivery::truncated},
                                           LostResponse{FaultKind::wrong_length, Delivery::wrong_length},
                                           LostResponse{FaultKind::trickle, Delivery::trickle},
                                           LostResponse{FaultKind::gzip_bomb, Delivery::whole},
                                           LostResponse{FaultKind::repeated_page_token, Delivery::whole}));

TEST(Fault, LoginPagesAreHtmlWithStatus200) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = FaultKind::login_page});
  const FakeResponse response = workspace.send({http::Verb::get, kJobs});
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(*response.headers.find("Content-Type"), "text/html");
  EXPECT_NE(response.body.find("<title>Sign in</title>"), std::string::npos);
  workspace.fake().add_fault({.kind = FaultKind::login_page, .body = "<p>mine"});
  EXPECT_EQ(workspace.send({http::Verb::get, kJobs}).body, "<p>mine");
}

TEST(Fault, RedirectsPointToAnotherHost) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = FaultKind::redirect, .location = "http://elsewhere.example/"});
  const FakeResponse response = workspace.send({http::Verb::get, kJobs});
  EXPECT_EQ(response.status, 302);
  EXPECT_EQ(*response.headers.find("Location"), "http://elsewhere.example/");
}

TEST(Fault, TricklesTakeTheirDelayWithThem) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = FaultKind::trickle, .delay = 7ms});
  EXPECT_EQ(workspace.send({http::Verb::get, kJobs}).delay, 7ms);
}

TEST(Fault, HeadersAreAddedToEveryKind) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = FaultKind::truncated_body, .headers = {{"X-Odd", "yes"}}});
  const FakeResponse response = workspace.send({http::Verb::get, kJobs});
  EXPECT_EQ(*response.headers.find("X-Odd"), "yes");
  EXPECT_EQ(*response.headers.find("Content-Type"), "application/json");
}

TEST(Fault, GzipBombsAreSmallAndBecomeLarge) {
  Workspace workspace;
  workspace.fake().add_fault({.kind = FaultKind::gzip_bomb});
  const FakeResponse response = workspace.send({http::Verb::get, kJobs});
  EXPECT_EQ(*response.headers.find("Content-Encoding"), "gzip");
  EXPECT_LT(response.body.size(), 2'000'000U);
  EXPECT_EQ(response.body.substr(0, 3), "\x1f\x8b\x08");
  EXPECT_EQ(response.body.substr(response.body.size() - 4),
            std::string("\0\0\0\x40", 4));  // 2^30, the size as gzip has it
}

class RepeatedPageTokens : public ::testing::Test {
 protected:
  void add_jobs(int count) {
    for (int at = 0; at < count; ++at) (void)create_job(workspace_);
  }
  [[nodiscard]] Json page(const std::string& query) { return workspace_.get(kJobs + query).body; }

  Workspace workspace_;
};

TEST_F(RepeatedPageTokens, AreThoseOfTheRequest) {
  add_jobs(5);
  const std::string second = page("?limit=2").at("next_page_token");
  workspace_.fake().add_fault({.kind = FaultKind::repeated_page_token});
  const Json same_page = page("?limit=2&page_token=" + second);
  EXPECT_EQ(same_page.at("next_page_token"), second);
  EXPECT_EQ(same_page.at("jobs").size(), 2U);
  EXPECT_NE(page("?limit=2&page_token=" + second).at("next_page_token"), second);
}

TEST_F(RepeatedPageTokens, AreAlsoGivenWhereTheListIsAtItsEnd) {
  add_jobs(1);
  workspace_.fake().add_fault({.kind = FaultKind::repeated_page_token, .times = 2});
  const Json first = page("");
  EXPECT_EQ(first.at("has_more"), true);
  const std::string token = first.at("next_page_token");
  EXPECT_EQ(page("?page_token=" + token), first);
  EXPECT_FALSE(page("?page_token=" + token).contains("next_page_token"));
}

TEST_F(RepeatedPageTokens, AreReadFromBodiesToo) {
  const auto cluster =
      workspace_.post("/api/2.0/clusters/create",
                      {{"spark_version", "15.4.x-scala2.12"}, {"node_type_id", "Standard_D3_v2"}, {"num_workers", 1}});
  workspace_.advance(1h);
  Json request{{"cluster_id", cluster.body.at("cluster_id")}, {"page_size", 1}};
  const auto events = [&] { return workspace_.post("/api/2.0/clusters/events", request).body; };
  request["page_token"] = events().at("next_page_token");
  workspace_.fake().add_fault({.kind = FaultKind::repeated_page_token});
  EXPECT_EQ(events().at("next_page_token"), request.at("page_token"));
}

TEST_F(RepeatedPageTokens, LeaveErrorsAsTheyAre) {
  workspace_.fake().add_fault({.kind = FaultKind::repeated_page_token});
  EXPECT_EQ(workspace_.get("/nope").error_code(), "ENDPOINT_NOT_FOUND");
}

/// What a number of requests met: their status, or 0 when no response came whole.
std::vector<int> outcomes(const RandomFaults& faults, int requests) {
  Workspace workspace;
  workspace.fake().add_random_faults(faults);
  std::vector<int> outcomes;
  for (int at = 0; at < requests; ++at) {
    const FakeResponse response = workspace.send({http::Verb::get, kJobs});
    outcomes.push_back(response.delivery == Delivery::whole ? response.status : 0);
  }
  return outcomes;
}

TEST(RandomFaults, AreTheSameForTheSameSeed) {
  constexpr int kRequests = 300;
  const auto once = outcomes({.seed = 7, .rate = 0.3}, kRequests);
  EXPECT_EQ(outcomes({.seed = 7, .rate = 0.3}, kRequests), once);
  EXPECT_NE(outcomes({.seed = 8, .rate = 0.3}, kRequests), once);
}

TEST(RandomFaults, AreTheSameOnEveryPlatform) {
  const std::vector<int> expected{500, 500, 503, 503, 200, 200, 503, 200, 500, 503, 200, 500};
  EXPECT_EQ(outcomes({.seed = 1, .rate = 0.5, .faults = {{.status = 500}, {}}}, 12), expected);
}

TEST(RandomFaults, HitAsManyRequestsAsTheRateSays) {
  constexpr int kRequests = 2000;
  const auto met = outcomes({.seed = 3, .rate = 0.2, .faults = {{.status = 500}, {}}}, kRequests);
  const auto failures = [&](int status) { return std::count(met.begin(), met.end(), status); };
  EXPECT_NEAR(static_cast<double>(failures(500)), 200, 50);
  EXPECT_NEAR(static_cast<double>(failures(503)), 200, 50);
  EXPECT_EQ(outcomes({.rate = 0, .faults = {{}}}, 100), std::vector<int>(100, 200));
  EXPECT_EQ(outcomes({.rate = 1, .faults = {{}}}, 100), std::vector<int>(100, 503));
}

TEST(RandomFaults, KeepToTheirRoute) {
  Workspace workspace;
  workspace.fake().add_random_faults({.rate = 1, .route = "POST /api/2.1/jobs/create", .faults = {{}}});
  EXPECT_EQ(workspace.get(kJobs).status, 200);
  EXPECT_EQ(create_job(workspace).status, 503);
  EXPECT_EQ(create_job(workspace).status, 503);
}

TEST(RandomFaults, HitWhatTheScriptedFaultsLetPass) {
  Workspace workspace;
  workspace.fake().add_random_faults({.rate = 1, .faults = {{}}});
  workspace.fake().add_fault({.skip = 1, .status = 418});
  EXPECT_EQ(workspace.get(kJobs).status, 503);
  EXPECT_EQ(workspace.get(kJobs).status, 418);
  EXPECT_EQ(workspace.get(kJobs).status, 503);
}

TEST(RandomFaults, MustBePossible) {
  FakeWorkspace fake;
  EXPECT_THROW(fake.add_random_faults({.rate = 1.5, .faults = {{}}}), std::invalid_argument);
  EXPECT_THROW(fake.add_random_faults({.rate = -0.1, .faults = {{}}}), std::invalid_argument);
  EXPECT_THROW(fake.add_random_faults({.rate = 0.5, .faults = {}}), std::invalid_argument);
}

TEST(TransientFaults, NeedNoWait) {
  const auto faults = transient_faults();
  const auto throttled =
      std::find_if(faults.begin(), faults.end(), [](const Fault& fault) { return fault.status == 429; });
  ASSERT_NE(throttled, faults.end());
  EXPECT_EQ(*throttled->headers.find("Retry-After"), "0");
}

}  // namespace
}  // namespace databricks::internal::testing

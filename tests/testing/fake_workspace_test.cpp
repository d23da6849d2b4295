#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

constexpr const char* kList = "/api/2.0/clusters/list";

http::Request request_with(const std::string& authorization) {
  return {http::Verb::get, kList, {{"Authorization", authorization}}};
}

void expect_refused(const JsonResponse& response, int status, const std::string& error_code,
                    const std::string& message) {
  EXPECT_EQ(response.status, status);
  EXPECT_EQ(response.error_code(), error_code);
  EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
}

TEST(FakeWorkspace, ServesLookUpsBeforeTheLoginWithoutAToken) {
  FakeWorkspace fake;
  for (const char* path : {"/.well-known/databricks-config", "/oidc/.well-known/oauth-authorization-server"}) {
    EXPECT_EQ(fake.handle({http::Verb::get, std::string{"https://fake.example"} + path}).status, 404) << path;
  }
}

TEST(FakeWorkspace, WantsAToken) {
  FakeWorkspace fake;
  const auto response = fake.handle({http::Verb::get, kList});
  EXPECT_EQ(response.status, 401);
  EXPECT_EQ(Json::parse(response.body).at("error_code"), "UNAUTHENTICATED");
}

TEST(FakeWorkspace, RefusesWrongTokens) {
  Workspace workspace;
  const auto response = workspace.send(request_with("Bearer other"));
  EXPECT_EQ(response.status, 403);
  EXPECT_EQ(response.body, R"({"error_code":"PERMISSION_DENIED","message":"Invalid access token."})");
  EXPECT_EQ(workspace.send(request_with("Bearer ")).status, 403);
}

TEST(FakeWorkspace, RefusesOtherSchemes) {
  Workspace workspace;
  EXPECT_EQ(workspace.send(request_with("Basic dapi-fake")).status, 401);
  EXPECT_EQ(workspace.send(request_with("bearer dapi-fake")).status, 200);
}

TEST(FakeWorkspace, TakesSeveralTokens) {
  Workspace workspace{{.tokens = {"a", "b"}}};
  EXPECT_EQ(workspace.send(request_with("Bearer a")).status, 200);
  EXPECT_EQ(workspace.send(request_with("Bearer b")).status, 200);
  EXPECT_EQ(workspace.send(request_with("Bearer dapi-fake")).status, 403);
}

TEST(FakeWorkspace, NamesUnknownRoutes) {
  Workspace workspace;
  expect_refused(workspace.get("/api/2.0/nope?a=b"), 404, "ENDPOINT_NOT_FOUND", "No API found for 'GET /api/2.0/nope'");
  expect_refused(workspace.get("/api/2.0/clusters/list/"), 404, "ENDPOINT_NOT_FOUND", "clusters/list/");
}

TEST(FakeWorkspace, RefusesTheWrongVerb) {
  Workspace workspace;
  EXPECT_EQ(workspace.get("/api/2.0/clusters/create").status, 405);
  EXPECT_EQ(workspace.post(kList, Json::object()).status, 405);
}

TEST(FakeWorkspace, EveryResponseIsJsonWithARequestId) {
  Workspace workspace;
  std::set<std::string> ids;
  for (const char* target : {kList, "/nope", "/api/2.0/clusters/get?cluster_id=%zz"}) {
    const auto response = workspace.send({http::Verb::get, target});
    ASSERT_NE(response.headers.find("x-request-id"), nullptr);
    EXPECT_EQ(*response.headers.find("x-request-id"), *response.headers.find("x-databricks-request-id"));
    EXPECT_EQ(*response.headers.find("Content-Type"), "application/json");
    ids.insert(*response.headers.find("x-request-id"));
  }
  EXPECT_EQ(ids.size(), 3U);
}

TEST(FakeWorkspace, ListsItsRoutes) {
  const FakeWorkspace fake;
  const auto routes = fake.routes();
  EXPECT_GE(routes.size(), 40U);
  for (const char* route :
       {"GET /api/2.0/clusters/get", "GET /api/2.0/policy-families/{policy_family_id}", "POST /api/2.1/clusters/update",
        "POST /api/2.1/jobs/runs/cancel-all", "POST /api/2.1/jobs/run-now", "POST /api/2.0/workspace/import"}) {
    EXPECT_EQ(std::count(routes.begin(), routes.end(), route), 1) << route;
  }
}

TEST(FakeWorkspace, RemembersCallsAndBodies) {
  Workspace workspace;
  (void)workspace.get("/api/2.0/clusters/list?page_size=1");
  (void)workspace.post_text("/api/2.0/clusters/create", "{}");
  (void)workspace.post_text("/api/2.0/clusters/create", "not json");
  const std::vector<std::string> calls{"GET /api/2.0/clusters/list", "POST /api/2.0/clusters/create",
                                       "POST /api/2.0/clusters/create"};
  EXPECT_EQ(workspace.fake().calls(), calls);
  EXPECT_EQ(workspace.fake().last_body("POST /api/2.0/clusters/create"), "not json");
  EXPECT_EQ(workspace.fake().last_body("POST /api/2.0/clusters/edit"), "");
}

TEST(FakeWorkspace, CountsCallsAndWhatTheyDid) {
  constexpr const char* kRoute = "POST /api/2.1/jobs/create";
  Workspace workspace;
  workspace.fake().add_fault({.route = kRoute});
  workspace.fake().add_fault({.kind = FaultKind::reset, .route = kRoute, .after_handler = true});
  for (const char* body : {"{}", "{}", "{}", "not json"}) (void)workspace.post_text("/api/2.1/jobs/create", body);
  EXPECT_EQ(workspace.fake().call_count(kRoute), 4U);
  EXPECT_EQ(workspace.fake().effect_count(kRoute), 2U);
  EXPECT_EQ(workspace.fake().call_count("POST /api/2.1/jobs/reset"), 0U);
  EXPECT_EQ(workspace.fake().effect_count("POST /api/2.1/jobs/reset"), 0U);
}

TEST(FakeWorkspace, CountsOneEffectForOneIdempotencyToken) {
  const Json cluster{{"spark_version", "15.4.x-scala2.12"}, {"node_type_id", "Standard_D3_v2"}, {"num_workers", 1}};
  const Json task{{"task_key", "a"}, {"notebook_task", {{"notebook_path", "/a"}}}};
  Workspace workspace;
  const auto job = workspace.post("/api/2.1/jobs/create", {{"tasks", Json::array({task})}});
  const auto expect_one_effect = [&](const std::string& path, Json request) {
    request["idempotency_token"] = "for " + path;
    const auto first = workspace.post(path, request);
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(workspace.post(path, request).status, 200);
    EXPECT_EQ(workspace.fake().call_count("POST " + path), 2U);
    EXPECT_EQ(workspace.fake().effect_count("POST " + path), 1U);
  };
  expect_one_effect("/api/2.0/clusters/create", cluster);
  expect_one_effect("/api/2.1/jobs/run-now", {{"job_id", job.body.at("job_id")}});
  expect_one_effect("/api/2.1/jobs/runs/submit", {{"tasks", Json::array({task})}});
}

TEST(FakeWorkspace, BodiesMustBeJsonObjects) {
  Workspace workspace;
  const auto post = [&](const std::string& body) { return workspace.post_text("/api/2.0/clusters/delete", body); };
  expect_refused(post("{"), 400, "MALFORMED_REQUEST", "Invalid JSON given in the body of the request");
  expect_refused(post("[1]"), 400, "MALFORMED_REQUEST", "expected a map");
  expect_refused(post("{\"cluster_id\":\"\xff\"}"), 400, "MALFORMED_REQUEST", "Invalid JSON");
  expect_refused(post(std::string(100'000, '[')), 400, "MALFORMED_REQUEST", "");
  expect_refused(post(""), 400, "INVALID_PARAMETER_VALUE", "Missing required field: cluster_id");
}

TEST(FakeWorkspace, RequiredMembersMustBeThere) {
  Workspace workspace;
  const auto post = [&](const Json& body) { return workspace.post("/api/2.0/clusters/delete", body); };
  constexpr const char* kMissing = "Missing required field: cluster_id";
  expect_refused(post(Json::object()), 400, "INVALID_PARAMETER_VALUE", kMissing);
  expect_refused(post({{"cluster_id", nullptr}}), 400, "INVALID_PARAMETER_VALUE", kMissing);
  expect_refused(post({{"cluster_id", ""}}), 400, "INVALID_PARAMETER_VALUE", kMissing);
}

TEST(FakeWorkspace, MembersMustHaveTheRightKind) {
  Workspace workspace;
  const auto create = [&](const Json& task) {
    return workspace.post("/api/2.1/jobs/create", {{"tasks", Json::array({task})}});
  };
  expect_refused(create({{"task_key", 1}}), 400, "MALFORMED_REQUEST",
                 "Expected a string for field 'tasks[0].task_key', got number");
  expect_refused(create("a"), 400, "MALFORMED_REQUEST", "Expected an array of objects for field 'tasks'");
  expect_refused(create({{"task_key", "a"}, {"timeout_seconds", "soon"}}), 400, "MALFORMED_REQUEST",
                 "Expected an integer for field 'tasks[0].timeout_seconds'");
  expect_refused(create({{"task_key", "a"}, {"retry_on_timeout", "true"}}), 400, "MALFORMED_REQUEST",
                 "Expected a boolean for field 'tasks[0].retry_on_timeout'");
  expect_refused(workspace.get("/api/2.1/jobs/get?job_id=one"), 400, "MALFORMED_REQUEST", "an integer");
  expect_refused(workspace.get("/api/2.1/jobs/list?expand_tasks=True"), 400, "MALFORMED_REQUEST", "a boolean");
}

TEST(FakeWorkspace, NumbersMayBeDecimalTexts) {
  Workspace workspace;
  const auto job = workspace.post_text("/api/2.1/jobs/create", R"({"timeout_seconds":"90","max_concurrent_runs":"2"})");
  const auto shown = workspace.get("/api/2.1/jobs/get?job_id=" + job.body.at("job_id").dump());
  EXPECT_EQ(shown.body.at("settings").at("timeout_seconds"), 90);
  EXPECT_EQ(shown.body.at("settings").at("max_concurrent_runs"), 2);
}

TEST(FakeWorkspace, UnknownMembersComeBackAsTheyWereSent) {
  Workspace workspace;
  const std::string unknown = R"({"z":[1,2.5,null,true],"a":{"y":"\"ü","x":18446744073709551615},"null":null})";
  const auto job = workspace.post_text("/api/2.1/jobs/create", R"({"name":"n","brand_new":)" + unknown + "}");
  const auto shown = workspace.get("/api/2.1/jobs/get?job_id=" + job.body.at("job_id").dump());
  EXPECT_EQ(shown.body.at("settings").at("brand_new").dump(), unknown);
}

TEST(FakeWorkspace, QueriesMustBeDecodable) {
  Workspace workspace;
  for (const char* query : {"%", "%4", "%zz", "%ff", "a%g1"}) {
    const auto response = workspace.get(std::string{"/api/2.0/clusters/get?cluster_id="} + query);
    expect_refused(response, 400, "MALFORMED_REQUEST", "Could not decode the URL");
  }
  expect_refused(workspace.get("/api/2.0/clusters/get?cluster_id=%61+b%2B%C3%BC"), 400, "INVALID_PARAMETER_VALUE",
                 "Cluster a b+ü does not exist");
}

TEST(FakeWorkspace, FaultsTakeThePlaceOfTheResponse) {
  Workspace workspace;
  workspace.fake().add_fault({.route = "GET /api/2.0/clusters/list", .times = 2});
  EXPECT_EQ(workspace.get("/api/2.1/jobs/list").status, 200);
  expect_refused(workspace.get(kList), 503, "TEMPORARILY_UNAVAILABLE", "temporarily unavailable");
  EXPECT_EQ(workspace.get(kList).status, 503);
  EXPECT_EQ(workspace.get(kList).status, 200);
}

TEST(FakeWorkspace, FaultsWithoutARouteHitEverything) {
  Workspace workspace;
  workspace.fake().add_fault({.skip = 1, .status = 429, .error_code = "RESOURCE_EXHAUSTED"});
  EXPECT_EQ(workspace.get(kList).status, 200);
  EXPECT_EQ(workspace.get("/nope").status, 429);
  EXPECT_EQ(workspace.get(kList).status, 200);
}

TEST(FakeWorkspace, FaultsComeOneAfterTheOther) {
  Workspace workspace;
  workspace.fake().add_fault({.status = 500});
  workspace.fake().add_fault({.status = 504});
  EXPECT_EQ(workspace.get(kList).status, 500);
  EXPECT_EQ(workspace.get(kList).status, 504);
  EXPECT_EQ(workspace.get(kList).status, 200);
}

TEST(FakeWorkspace, FaultsHitTemplatesAndTheirPaths) {
  Workspace workspace;
  workspace.fake().add_fault({.route = "GET /api/2.0/policy-families/{policy_family_id}"});
  workspace.fake().add_fault({.route = "GET /api/2.0/policy-families/b", .status = 502});
  EXPECT_EQ(workspace.get("/api/2.0/policy-families/a").status, 503);
  EXPECT_EQ(workspace.get("/api/2.0/policy-families/b").status, 502);
}

TEST(FakeWorkspace, FaultsMaySendAnythingWithAnyHeader) {
  Workspace workspace;
  workspace.fake().add_fault({.status = 502,
                              .body = "<html>Bad Gateway</html>",
                              .headers = {{"Content-Type", "text/html"}, {"Retry-After", "7"}}});
  const auto response = workspace.send({http::Verb::get, kList});
  EXPECT_EQ(response.status, 502);
  EXPECT_EQ(response.body, "<html>Bad Gateway</html>");
  EXPECT_EQ(*response.headers.find("Content-Type"), "text/html");
  EXPECT_EQ(*response.headers.find("Retry-After"), "7");
}

TEST(FakeWorkspace, FaultsAfterTheHandlerLoseTheResponseButNotTheWork) {
  Workspace workspace;
  workspace.fake().add_fault({.route = "POST /api/2.1/jobs/create", .after_handler = true});
  EXPECT_EQ(workspace.post("/api/2.1/jobs/create", {{"name", "lost"}}).status, 503);
  EXPECT_EQ(workspace.get("/api/2.1/jobs/list?name=lost").body.at("jobs").size(), 1U);

  workspace.fake().add_fault({.route = "POST /api/2.1/jobs/create"});
  EXPECT_EQ(workspace.post("/api/2.1/jobs/create", {{"name", "never"}}).status, 503);
  EXPECT_FALSE(workspace.get("/api/2.1/jobs/list?name=never").body.contains("jobs"));
}

TEST(FakeWorkspace, ServesManyThreads) {
  constexpr int kThreads = 8;
  constexpr int kJobs = 20;
  Workspace workspace;
  std::vector<std::thread> threads;
  for (int thread = 0; thread < kThreads; ++thread) {
    threads.emplace_back([&] {
      for (int job = 0; job < kJobs; ++job) {
        EXPECT_EQ(workspace.post("/api/2.1/jobs/create", {{"name", "n"}}).status, 200);
        EXPECT_EQ(workspace.get("/api/2.1/jobs/list").status, 200);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(workspace.fake().calls().size(), std::size_t{2} * kThreads * kJobs);
}

}  // namespace
}  // namespace databricks::internal::testing

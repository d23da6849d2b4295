#include <databricks/testing/fake_server.hpp>

#include <gtest/gtest.h>
#include <httplib.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

class FakeServerTest : public ::testing::Test {
 protected:
  [[nodiscard]] httplib::Client client() const {
    httplib::Client result{"127.0.0.1", server_.port()};
    result.set_keep_alive(true);
    result.set_bearer_token_auth("dapi-fake");
    return result;
  }

  std::shared_ptr<FakeWorkspace> workspace_ = std::make_shared<FakeWorkspace>();
  FakeServer server_{workspace_};
};

TEST_F(FakeServerTest, TellsWhereItListens) {
  EXPECT_GT(server_.port(), 0);
  EXPECT_EQ(server_.url(), "http://127.0.0.1:" + std::to_string(server_.port()));
}

TEST_F(FakeServerTest, RespondsLikeTheWorkspace) {
  auto http = client();
  const auto created = http.Post("/api/2.1/jobs/create", R"({"name":"over HTTP"})", "application/json");
  ASSERT_TRUE(created);
  EXPECT_EQ(created->status, 200);
  EXPECT_EQ(created->get_header_value("Content-Type"), "application/json");
  EXPECT_TRUE(created->has_header("x-databricks-request-id"));
  const auto listed = http.Get("/api/2.1/jobs/list?name=over%20http");
  ASSERT_TRUE(listed);
  EXPECT_EQ(Json::parse(listed->body).at("jobs").size(), 1U);
  const auto missing = http.Get("/nope");
  ASSERT_TRUE(missing);
  EXPECT_EQ(missing->status, 404);
}

TEST_F(FakeServerTest, PassesEveryVerbOn) {
  auto http = client();
  EXPECT_EQ(http.Put("/x", "{}", "application/json")->status, 404);
  EXPECT_EQ(http.Patch("/x", "{}", "application/json")->status, 404);
  EXPECT_EQ(http.Delete("/x")->status, 404);
  EXPECT_EQ(http.Head("/x")->status, 404);
  const std::vector<std::string> calls{"PUT /x", "PATCH /x", "DELETE /x", "HEAD /x"};
  EXPECT_EQ(workspace_->calls(), calls);
}

TEST_F(FakeServerTest, PassesTheQueryOnAsItIs) {
  const auto response = client().Get("/api/2.0/clusters/get?cluster_id=%zz");
  EXPECT_EQ(response->status, 400);
  EXPECT_NE(response->body.find("MALFORMED_REQUEST"), std::string::npos);
}

TEST_F(FakeServerTest, PassesBytesOn) {
  const std::string bytes("\0\xff\r\n--b\r\n", 9);
  (void)client().Post("/x", bytes, "application/octet-stream");
  EXPECT_EQ(workspace_->last_body("POST /x"), bytes);
}

TEST_F(FakeServerTest, PassesFormsOn) {
  const std::string bytes("\0\r\nx", 4);
  const httplib::MultipartFormDataItems form{{"path", "/Shared/form", "", ""},
                                             {"format", "RAW", "", ""},
                                             {"content", bytes, "f.bin", "application/octet-stream"}};
  auto http = client();
  ASSERT_EQ(http.Post("/api/2.0/workspace/import", form)->status, 200);
  const auto content = http.Get("/api/2.0/workspace/export?path=/Shared/form&direct_download=true");
  EXPECT_EQ(content->body, bytes);
  EXPECT_EQ(content->get_header_value("Content-Type"), "application/octet-stream");
}

TEST_F(FakeServerTest, PassesLargeBodiesOn) {
  const std::string large(20'000'000, 'x');
  ASSERT_TRUE(client().Post("/x", large, "text/plain"));
  EXPECT_EQ(workspace_->last_body("POST /x").size(), large.size());
}

TEST_F(FakeServerTest, SendsFaults) {
  workspace_->add_fault({.status = 429, .body = "slow down", .headers = {{"Retry-After", "3"}}});
  const auto response = client().Get("/x");
  EXPECT_EQ(response->status, 429);
  EXPECT_EQ(response->body, "slow down");
  EXPECT_EQ(response->get_header_value("Retry-After"), "3");
}

TEST_F(FakeServerTest, ServesManyClientsThatKeepTheirConnections) {
  constexpr int kClients = 64;
  constexpr int kRequests = 5;
  std::atomic<int> responded = 0;
  std::vector<std::thread> threads;
  const auto began = std::chrono::steady_clock::now();
  for (int at = 0; at < kClients; ++at) {
    threads.emplace_back([&] {
      auto http = client();
      for (int request = 0; request < kRequests; ++request) {
        const auto response = http.Get("/api/2.1/jobs/list");
        if (response && response->status == 200) ++responded;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(responded, kClients * kRequests);
  EXPECT_LT(std::chrono::steady_clock::now() - began, 5s);
}

TEST_F(FakeServerTest, RefusesAPortThatIsTaken) {
  try {
    const FakeServer second{workspace_, server_.port()};
    FAIL() << "two servers on one port";
  } catch (const std::runtime_error& error) {
    EXPECT_NE(std::string{error.what()}.find(std::to_string(server_.port())), std::string::npos);
  }
}

TEST(FakeServer, StopsWhileConnectionsAreIdle) {
  auto server = std::make_unique<FakeServer>(std::make_shared<FakeWorkspace>());
  httplib::Client http{"127.0.0.1", server->port()};
  http.set_keep_alive(true);
  ASSERT_TRUE(http.Get("/x"));
  const auto began = std::chrono::steady_clock::now();
  server.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - began, 2s);
}

TEST(FakeServer, StopsAtOnceWhenNobodyCame) {
  const auto began = std::chrono::steady_clock::now();
  { const FakeServer server{std::make_shared<FakeWorkspace>()}; }
  EXPECT_LT(std::chrono::steady_clock::now() - began, 1s);
}

}  // namespace
}  // namespace databricks::internal::testing

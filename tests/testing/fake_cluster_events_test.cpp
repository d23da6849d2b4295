#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using Types = std::vector<std::string>;

/// A cluster that was created, ran, was pinned, resized and deleted.
class FakeClusterEvents : public ::testing::Test {
 protected:
  explicit FakeClusterEvents(FakeWorkspaceOptions options = {}) : workspace_(std::move(options)) {
    id_ = post("create", {{"spark_version", "15.4.x-scala2.12"}, {"node_type_id", "n"}, {"num_workers", 1}})
              .at("cluster_id");
    workspace_.advance(1s);
    (void)post("pin", {{"cluster_id", id_}});
    (void)post("resize", {{"cluster_id", id_}, {"num_workers", 3}});
    workspace_.advance(1s);
    (void)post("delete", {{"cluster_id", id_}});
    workspace_.advance(1s);
  }

  Json post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/clusters/" + method, body).body;
  }
  [[nodiscard]] Json events(const Json& more = Json::object()) {
    Json request{{"cluster_id", id_}};
    request.update(more);
    return post("events", request);
  }
  [[nodiscard]] static Types types(const Json& response) {
    Types result;
    for (const Json& event : response.value("events", Json::array())) result.push_back(event.at("type"));
    return result;
  }

  Workspace workspace_;
  std::string id_;
};

const Types kAll{"TERMINATING", "UPSIZE_COMPLETED", "RESIZING", "PINNED", "RUNNING", "CREATING"};

TEST_F(FakeClusterEvents, ComeNewestFirst) {
  const Json response = events();
  EXPECT_EQ(types(response), kAll);
  EXPECT_EQ(response.at("total_count"), 6);
  EXPECT_FALSE(response.contains("next_page"));
  EXPECT_FALSE(response.contains("next_page_token"));
}

TEST_F(FakeClusterEvents, ComeOldestFirstOnRequest) {
  EXPECT_EQ(types(events({{"order", "ASC"}})), Types(kAll.rbegin(), kAll.rend()));
}

TEST_F(FakeClusterEvents, TellWhenAndWhy) {
  const Json running = events().at("events").at(4);
  EXPECT_EQ(running.at("cluster_id"), id_);
  EXPECT_EQ(running.at("timestamp"), 1767225600600);
  EXPECT_EQ(running.at("details").at("current_num_workers"), 1);
  const Json terminating = events().at("events").at(0);
  EXPECT_EQ(terminating.at("details").at("reason").at("code"), "USER_REQUEST");
}

TEST_F(FakeClusterEvents, AreFilteredByTypeAndTime) {
  EXPECT_EQ(types(events({{"event_types", {"CREATING", "RUNNING"}}})), (Types{"RUNNING", "CREATING"}));
  EXPECT_EQ(types(events({{"start_time", 1767225600600}, {"end_time", 1767225601000}})),
            (Types{"RESIZING", "PINNED", "RUNNING"}));
}

TEST_F(FakeClusterEvents, PageByTheNextRequest) {
  Json request{{"cluster_id", id_}, {"limit", 4}, {"order", "DESC"}};
  const Json first = post("events", request);
  EXPECT_EQ(types(first).size(), 4U);
  EXPECT_EQ(first.at("next_page").at("offset"), 4);
  EXPECT_EQ(first.at("next_page").at("cluster_id"), id_);
  const Json last = post("events", first.at("next_page"));
  EXPECT_EQ(types(last), (Types{"RUNNING", "CREATING"}));
  EXPECT_FALSE(last.contains("next_page"));
  EXPECT_EQ(last.at("total_count"), 6);
}

TEST_F(FakeClusterEvents, PageByToken) {
  const Json first = events({{"page_size", 5}});
  EXPECT_FALSE(first.contains("next_page"));
  const Json last = events({{"page_size", 5}, {"page_token", first.at("next_page_token")}});
  EXPECT_EQ(types(last), Types{"CREATING"});
  EXPECT_FALSE(last.contains("next_page_token"));
}

TEST_F(FakeClusterEvents, HaveALimit) {
  EXPECT_EQ(events({{"limit", 501}}).at("error_code"), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(types(events({{"limit", 500}})), kAll);
}

class FakeClusterEventsWithEmptyPages : public FakeClusterEvents {
 protected:
  FakeClusterEventsWithEmptyPages() : FakeClusterEvents({.empty_first_pages = true}) {}
};

TEST_F(FakeClusterEventsWithEmptyPages, BeginWithAnEmptyPageInBothStyles) {
  const Json by_request = events();
  EXPECT_EQ(types(by_request), Types{});
  EXPECT_EQ(types(post("events", by_request.at("next_page"))), kAll);

  const Json by_token = events({{"page_size", 50}});
  EXPECT_EQ(types(by_token), Types{});
  EXPECT_EQ(types(events({{"page_token", by_token.at("next_page_token")}})), kAll);
}

}  // namespace
}  // namespace databricks::internal::testing

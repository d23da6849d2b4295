#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using Texts = std::vector<std::string>;

class FakeLibrariesTest : public ::testing::Test {
 protected:
  FakeLibrariesTest() {
    const Json cluster{{"spark_version", "15.4.x-scala2.12"}, {"node_type_id", "Standard_D3_v2"}, {"num_workers", 1}};
    cluster_id_ = workspace_.post("/api/2.0/clusters/create", cluster).body.at("cluster_id");
  }
  [[nodiscard]] JsonResponse change(const std::string& method, const Json& library) {
    return workspace_.post("/api/2.0/libraries/" + method,
                           {{"cluster_id", cluster_id_}, {"libraries", Json::array({library})}});
  }
  [[nodiscard]] Json status() {
    return workspace_.get("/api/2.0/libraries/cluster-status?cluster_id=" + cluster_id_).body;
  }
  [[nodiscard]] Texts texts() {
    Texts texts;
    const Json body = status();
    for (const Json& library : body.value("library_statuses", Json::array())) texts.push_back(library.at("status"));
    return texts;
  }

  Workspace workspace_;
  std::string cluster_id_;
};

const Json kJar{{"jar", "dbfs:/a.jar"}};

TEST_F(FakeLibrariesTest, AreInstalledOnceTheClusterRuns) {
  EXPECT_EQ(change("install", kJar).body, Json::object());
  workspace_.advance(500ms);
  EXPECT_EQ(texts(), Texts{"PENDING"});
  workspace_.advance(100ms);  // the cluster runs
  EXPECT_EQ(texts(), Texts{"PENDING"});
  workspace_.advance(200ms);
  EXPECT_EQ(texts(), Texts{"INSTALLING"});
  workspace_.advance(200ms);
  EXPECT_EQ(texts(), Texts{"INSTALLED"});
  EXPECT_EQ(status().at("library_statuses").at(0).at("library"), kJar);
}

TEST_F(FakeLibrariesTest, FailWhenTheyAreMissing) {
  (void)change("install", {{"whl", "/Volumes/missing.whl"}});
  workspace_.advance(2s);
  EXPECT_EQ(texts(), Texts{"FAILED"});
  EXPECT_NE(status().at("library_statuses").at(0).at("messages").at(0).get<std::string>().find("missing.whl"),
            std::string::npos);
}

TEST_F(FakeLibrariesTest, GoWithTheNextRestart) {
  (void)change("install", kJar);
  workspace_.advance(2s);
  EXPECT_EQ(change("uninstall", {{"jar", "dbfs:/other.jar"}}).status, 200);
  EXPECT_EQ(texts(), Texts{"INSTALLED"});
  (void)change("uninstall", kJar);
  workspace_.advance(1h);
  EXPECT_EQ(texts(), Texts{"UNINSTALL_ON_RESTART"});
  (void)workspace_.post("/api/2.0/clusters/restart", {{"cluster_id", cluster_id_}});
  EXPECT_EQ(texts(), Texts{"UNINSTALL_ON_RESTART"});
  workspace_.advance(1s);
  EXPECT_EQ(texts(), Texts{});
  EXPECT_EQ(workspace_.get("/api/2.0/libraries/all-cluster-statuses").body, Json::object());
}

TEST_F(FakeLibrariesTest, StayWhenTheyAreInstalledAgainBeforeTheRestart) {
  (void)change("install", kJar);
  (void)change("uninstall", kJar);
  (void)change("install", kJar);
  workspace_.advance(2s);
  EXPECT_EQ(texts(), Texts{"INSTALLED"});
}

TEST_F(FakeLibrariesTest, AreInstalledAgainAfterARestart) {
  (void)change("install", kJar);
  workspace_.advance(2s);
  (void)workspace_.post("/api/2.0/clusters/restart", {{"cluster_id", cluster_id_}});
  EXPECT_EQ(texts(), Texts{"PENDING"});
  workspace_.advance(2s);
  EXPECT_EQ(texts(), Texts{"INSTALLED"});
}

TEST_F(FakeLibrariesTest, AreOfExactlyOneKind) {
  EXPECT_EQ(change("install", Json::object()).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(change("install", {{"jar", "a"}, {"whl", "b"}}).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(change("install", {{"pypi", Json::object()}}).error_code(), "INVALID_PARAMETER_VALUE");
  EXPECT_EQ(change("install", {{"pypi", "simplejson"}}).error_code(), "MALFORMED_REQUEST");
  EXPECT_EQ(texts(), Texts{});
}

TEST_F(FakeLibrariesTest, NeedACluster) {
  EXPECT_EQ(workspace_.get("/api/2.0/libraries/cluster-status?cluster_id=no").error_code(), "RESOURCE_DOES_NOT_EXIST");
  (void)change("install", kJar);
  (void)workspace_.post("/api/2.0/clusters/permanent-delete", {{"cluster_id", cluster_id_}});
  EXPECT_EQ(workspace_.get("/api/2.0/libraries/all-cluster-statuses").body, Json::object());
}

}  // namespace
}  // namespace databricks::internal::testing

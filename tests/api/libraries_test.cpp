#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using namespace std::chrono_literals;
using namespace compute;

constexpr const char* kStatusRoute = "GET /api/2.0/libraries/cluster-status";

class LibrariesTest : public FakeWorkspaceTest {
 protected:
  std::string new_cluster() {
    return client()
        .clusters()
        .create(ClusterConfig{"libraries"}
                    .with_runtime(runtimes::lts_15_4)
                    .with_node_type(node_types::standard_d3_v2)
                    .with_workers(1))
        .cluster_id;
  }
  std::string running_cluster() {
    auto id = new_cluster();
    client().clusters().wait_until_running(id);
    return id;
  }
  /// The status of each library, as text.
  std::vector<std::string> statuses(const std::string& cluster_id) {
    return texts(client().libraries().cluster_status(cluster_id));
  }
  static std::vector<std::string> texts(const ClusterLibraryStatuses& cluster) {
    std::vector<std::string> texts;
    for (const auto& library : cluster.library_statuses) texts.emplace_back(library.status->text());
    return texts;
  }
  /// What the next polls of a wait see, in this order.
  void let_status_be(const std::string& status, int times = 1) {
    workspace().add_fault(
        {.route = kStatusRoute,
         .times = times,
         .status = 200,
         .body = R"({"cluster_id":"c","library_statuses":[{"library":{"jar":"dbfs:/a.jar"},"status":")" + status +
                 R"(","messages":["about a.jar"]}]})"});
  }
};

using Texts = std::vector<std::string>;

TEST_F(LibrariesTest, EveryMethodLeavesItsMark) {
  const auto id = running_cluster();
  const LibrariesClient& libraries = client().libraries();
  const std::vector<LibrarySource> sources{Jar{"dbfs:/a.jar"}, PyPi{.package = "simplejson==3.8.0"}};

  libraries.install(id, sources);
  EXPECT_EQ(statuses(id), (Texts{"PENDING", "PENDING"}));
  clock().advance(300ms);
  EXPECT_EQ(statuses(id), (Texts{"INSTALLING", "INSTALLING"}));
  const auto installed = libraries.wait_until_installed(id);
  EXPECT_EQ(texts(installed), (Texts{"INSTALLED", "INSTALLED"}));
  EXPECT_EQ(installed.cluster_id, id);
  EXPECT_EQ(source_of(*installed.library_statuses[0].library), sources[0]);
  EXPECT_EQ(source_of(*installed.library_statuses[1].library), sources[1]);
  EXPECT_EQ(installed.library_statuses[0].is_library_for_all_clusters, false);

  const auto all = libraries.all_cluster_statuses();
  ASSERT_EQ(all.size(), 1u);
  EXPECT_EQ(all.front(), installed);

  libraries.uninstall(id, {sources[0]});
  EXPECT_EQ(statuses(id), (Texts{"UNINSTALL_ON_RESTART", "INSTALLED"}));
}

TEST_F(LibrariesTest, AnUninstalledLibraryIsThereUntilTheClusterRestarts) {
  const auto id = running_cluster();
  client().libraries().install(id, {Wheel{"/Volumes/main/lib/a.whl"}});
  client().libraries().wait_until_installed(id);
  client().libraries().uninstall(id, {Wheel{"/Volumes/main/lib/a.whl"}});
  client().libraries().wait_until_installed(id);  // UNINSTALL_ON_RESTART counts as ready
  EXPECT_EQ(statuses(id), Texts{"UNINSTALL_ON_RESTART"});
  client().clusters().restart({.cluster_id = id});
  client().clusters().wait_until_running(id);
  EXPECT_EQ(statuses(id), Texts{});
}

TEST_F(LibrariesTest, EveryKindIsExactlyOneKeyOnTheWire) {
  const auto wire = [](const LibrarySource& source) { return encode(library_of(source)); };
  EXPECT_EQ(wire(Jar{"a"}), R"({"jar":"a"})");
  EXPECT_EQ(wire(Wheel{"a"}), R"({"whl":"a"})");
  EXPECT_EQ(wire(Egg{"a"}), R"({"egg":"a"})");
  EXPECT_EQ(wire(Requirements{"a"}), R"({"requirements":"a"})");
  EXPECT_EQ(wire(PyPi{.package = "a", .repo = "r"}), R"({"pypi":{"package":"a","repo":"r"}})");
  EXPECT_EQ(wire(Cran{.package = "a"}), R"({"cran":{"package":"a"}})");
  EXPECT_EQ(wire(Maven{.coordinates = "g:a:1", .exclusions = {"g:b"}}),
            R"({"maven":{"coordinates":"g:a:1","exclusions":["g:b"]}})");
}

TEST_F(LibrariesTest, EveryKindComesBackAsItself) {
  const std::vector<LibrarySource> sources{Jar{"a"},
                                           Wheel{"a"},
                                           Egg{"a"},
                                           Requirements{"a"},
                                           PyPi{.package = "a"},
                                           Cran{.package = "a"},
                                           Maven{.coordinates = "g:a:1"}};
  for (const LibrarySource& source : sources) EXPECT_EQ(source_of(library_of(source)), source) << source.index();
}

TEST_F(LibrariesTest, WhatIsNotExactlyOneKnownKindIsKeptAsItCame) {
  for (const char* json : {R"({"conda":{"package":"a"}})", R"({"jar":"a","whl":"b"})", R"({"notebook":{"path":"/a"}})",
                           R"({"jar":"a","newer":true})", "{}"}) {
    const auto source = source_of(decode<Library>(json));
    EXPECT_TRUE(std::holds_alternative<UnknownLibrary>(source)) << json;
    EXPECT_EQ(encode(library_of(source)), json);
  }
}

TEST_F(LibrariesTest, WaitingGoesThroughAllPendingStatuses) {
  for (const char* status : {"PENDING", "RESOLVING", "INSTALLING", "RESTORED", "SOMETHING_NEW", "SKIPPED"})
    let_status_be(status);
  Texts seen;
  const auto end = client().libraries().wait_until_installed(
      "c", {}, {.on_progress = [&](const ClusterLibraryStatuses& cluster) { seen.push_back(texts(cluster).front()); }});
  EXPECT_EQ(seen, (Texts{"PENDING", "RESOLVING", "INSTALLING", "RESTORED", "SOMETHING_NEW", "SKIPPED"}));
  EXPECT_EQ(texts(end), Texts{"SKIPPED"});
}

TEST_F(LibrariesTest, WaitingForAFailedLibraryTellsWhy) {
  const auto id = running_cluster();
  client().libraries().install(id, {Jar{"dbfs:/good.jar"}, Jar{"dbfs:/missing.jar"}});
  try {
    client().libraries().wait_until_installed(id);
    FAIL() << "the wait should have failed";
  } catch (const OperationFailed& failure) {
    const std::string text = failure.what();
    EXPECT_NE(text.find("dbfs:/missing.jar"), std::string::npos) << text;
    EXPECT_NE(text.find("cannot be found"), std::string::npos) << text;
    EXPECT_EQ(text.find("good.jar"), std::string::npos) << text;
  }
}

TEST_F(LibrariesTest, WaitingForSomeLibrariesDoesNotMindTheOthers) {
  const auto id = running_cluster();
  client().libraries().install(id, {Jar{"dbfs:/missing.jar"}});
  client().libraries().install(id, {Jar{"dbfs:/good.jar"}});
  client().libraries().wait_until_installed(id, {Jar{"dbfs:/good.jar"}});
  EXPECT_EQ(statuses(id), (Texts{"FAILED", "INSTALLED"}));
}

TEST_F(LibrariesTest, WaitingForALibraryThatIsNotListedYetGoesOn) {
  workspace().add_fault({.route = kStatusRoute, .times = 2, .status = 200, .body = R"({"cluster_id":"c"})"});
  let_status_be("INSTALLED");
  EXPECT_EQ(texts(client().libraries().wait_until_installed("c", {Jar{"dbfs:/a.jar"}})), Texts{"INSTALLED"});
}

TEST_F(LibrariesTest, WaitingBearsThatANewClusterIsNotFoundYet) {
  const auto id = running_cluster();
  client().libraries().install(id, {Jar{"dbfs:/a.jar"}});
  workspace().add_fault({.route = kStatusRoute, .times = 3, .status = 404, .error_code = "RESOURCE_DOES_NOT_EXIST"});
  EXPECT_EQ(texts(client().libraries().wait_until_installed(id)), Texts{"INSTALLED"});
}

TEST_F(LibrariesTest, WaitingForAClusterThatStaysUnknownEndsSoon) {
  const auto start = clock().now();
  EXPECT_THROW(client().libraries().wait_until_installed("no-such-cluster"), ResourceDoesNotExist);
  EXPECT_LT(clock().now() - start, 90s);
}

TEST_F(LibrariesTest, WaitingLastsHalfAnHourByDefault) {
  const auto id = running_cluster();
  client().libraries().install(id, {Jar{"dbfs:/a.jar"}});
  let_status_be("PENDING", 10'000);
  const auto start = clock().now();
  EXPECT_THROW(client().libraries().wait_until_installed(id, {}, {.poll_interval = 60s}), TimeoutError);
  EXPECT_EQ(clock().now() - start, 30min);
}

TEST_F(LibrariesTest, ErrorsAreOfTheirOwnTypes) {
  EXPECT_THROW(client().libraries().install("no-such-cluster", {Jar{"a"}}), ResourceDoesNotExist);
  EXPECT_THROW(client().libraries().uninstall("no-such-cluster", {Jar{"a"}}), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(client().libraries().cluster_status("no-such-cluster")), ResourceDoesNotExist);
  const auto id = new_cluster();
  EXPECT_THROW(client().libraries().install({.cluster_id = id, .libraries = {{.jar = "a", .whl = "b"}}}),
               InvalidParameterValue);
}

}  // namespace
}  // namespace databricks::internal

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using Paths = std::vector<std::string>;

class FakeDbfs : public ::testing::Test {
 protected:
  explicit FakeDbfs(FakeWorkspaceOptions options = {}) : workspace_(std::move(options)) {}

  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/dbfs/" + method, body);
  }
  [[nodiscard]] JsonResponse get(const std::string& method_and_query) {
    return workspace_.get("/api/2.0/dbfs/" + method_and_query);
  }
  [[nodiscard]] JsonResponse put(const std::string& path, const std::string& base64 = "YWJj") {
    return post("put", {{"path", path}, {"contents", base64}, {"overwrite", true}});
  }
  [[nodiscard]] Paths list(const std::string& path) {
    Paths paths;
    const Json body = get("list?path=" + path).body;
    for (const Json& file : body.value("files", Json::array())) paths.push_back(file.at("path"));
    return paths;
  }
  void expect_refused(const JsonResponse& response, int status, const std::string& error_code,
                      const std::string& message) {
    EXPECT_EQ(response.status, status);
    EXPECT_EQ(response.error_code(), error_code);
    EXPECT_NE(response.message().find(message), std::string::npos) << response.message();
  }

  Workspace workspace_;
};

TEST_F(FakeDbfs, BeginsWithTheUsualDirectories) {
  EXPECT_EQ(list("/"), (Paths{"/FileStore", "/tmp"}));
  EXPECT_EQ(get("list?path=/tmp").body, Json::object());
}

TEST_F(FakeDbfs, PathsAreAbsoluteAndMayNameTheScheme) {
  EXPECT_EQ(put("dbfs:/tmp/a").status, 200);
  EXPECT_EQ(list("/tmp/"), Paths{"/tmp/a"});
  EXPECT_EQ(get("get-status?path=dbfs:").body.at("path"), "/");
  expect_refused(put("tmp/a"), 400, "INVALID_PARAMETER_VALUE", "doesn't start with '/'");
  expect_refused(post("mkdirs", Json::object()), 400, "INVALID_PARAMETER_VALUE", "path");
}

TEST_F(FakeDbfs, ContentIsBase64BothWays) {
  EXPECT_EQ(put("/tmp/a", "/wAK").status, 200);
  EXPECT_EQ(get("read?path=/tmp/a").body, (Json{{"bytes_read", 3}, {"data", "/wAK"}}));
  EXPECT_EQ(get("read?path=/tmp/a&offset=1&length=1").body, (Json{{"bytes_read", 1}, {"data", "AA=="}}));
  EXPECT_EQ(get("read?path=/tmp/a&offset=3").body, (Json{{"bytes_read", 0}, {"data", ""}}));
  expect_refused(put("/tmp/a", "a"), 400, "INVALID_PARAMETER_VALUE", "base64");
}

TEST_F(FakeDbfs, ReadsWithinBounds) {
  EXPECT_EQ(put("/tmp/a").status, 200);
  expect_refused(get("read?path=/tmp/a&offset=-1"), 400, "INVALID_PARAMETER_VALUE", "negative");
  expect_refused(get("read?path=/tmp/a&length=-1"), 400, "INVALID_PARAMETER_VALUE", "negative");
  expect_refused(get("read?path=/tmp/a&length=1048577"), 400, "MAX_READ_SIZE_EXCEEDED", "1048576");
  EXPECT_EQ(get("read?path=/tmp/a&length=1048576").status, 200);
  expect_refused(get("read?path=/tmp"), 400, "INVALID_PARAMETER_VALUE", "directory");
  expect_refused(get("read?path=/no"), 404, "RESOURCE_DOES_NOT_EXIST", "/no");
}

TEST_F(FakeDbfs, AStreamShowsWhatItHasWritten) {
  const Json handle = post("create", {{"path", "/tmp/new/a"}}).body;
  EXPECT_EQ(post("add-block", {{"handle", handle.at("handle")}, {"data", "YWJj"}}).status, 200);
  EXPECT_EQ(get("get-status?path=/tmp/new/a").body.at("file_size"), 3);
  EXPECT_EQ(post("close", handle).body, Json::object());
  expect_refused(post("close", handle), 404, "RESOURCE_DOES_NOT_EXIST", "handle");
}

TEST_F(FakeDbfs, AStreamEndsAfterTenIdleMinutes) {
  Json block = post("create", {{"path", "/tmp/a"}}).body;
  block["data"] = "YWJj";
  workspace_.advance(10min);
  EXPECT_EQ(post("add-block", block).status, 200);
  workspace_.advance(10min + 1ms);
  expect_refused(post("add-block", block), 404, "RESOURCE_DOES_NOT_EXIST", "handle");
}

TEST_F(FakeDbfs, BlocksHaveALimit) {
  Json block = post("create", {{"path", "/tmp/a"}}).body;
  const std::string largest = std::string((std::size_t{1 << 20} / 3) * 4, 'A') + "AA==";
  block["data"] = largest;
  EXPECT_EQ(post("add-block", block).status, 200);
  block["data"] = std::string(largest.size(), 'A');
  expect_refused(post("add-block", block), 400, "MAX_BLOCK_SIZE_EXCEEDED", "1048576");
}

TEST_F(FakeDbfs, FilesAndDirectoriesDoNotReplaceEachOther) {
  EXPECT_EQ(put("/tmp/a").status, 200);
  expect_refused(post("create", {{"path", "/tmp/a"}}), 400, "RESOURCE_ALREADY_EXISTS", "/tmp/a");
  expect_refused(post("create", {{"path", "/tmp"}, {"overwrite", true}}), 400, "RESOURCE_ALREADY_EXISTS", "/tmp");
  expect_refused(post("mkdirs", {{"path", "/tmp/a/b"}}), 400, "RESOURCE_ALREADY_EXISTS", "/tmp/a");
  expect_refused(put("/tmp/a/b"), 400, "RESOURCE_ALREADY_EXISTS", "/tmp/a");
}

TEST_F(FakeDbfs, MovesWholeDirectories) {
  EXPECT_EQ(put("/tmp/a/b/1").status, 200);
  EXPECT_EQ(put("/tmp/ab").status, 200);
  const auto move = [&](const std::string& from, const std::string& to) {
    return post("move", {{"source_path", from}, {"destination_path", to}});
  };
  expect_refused(move("/tmp/a", "/tmp/ab"), 400, "RESOURCE_ALREADY_EXISTS", "/tmp/ab");
  expect_refused(move("/tmp/a", "/tmp/a/c"), 400, "INVALID_PARAMETER_VALUE", "itself");
  expect_refused(move("/tmp/a", "/no/a"), 404, "RESOURCE_DOES_NOT_EXIST", "/no");
  EXPECT_EQ(move("/tmp/a", "/tmp/c").status, 200);
  EXPECT_EQ(list("/tmp"), (Paths{"/tmp/ab", "/tmp/c"}));
  EXPECT_EQ(list("/tmp/c/b"), Paths{"/tmp/c/b/1"});
}

TEST_F(FakeDbfs, DeletesWhatIsNotThere) {
  EXPECT_EQ(post("delete", {{"path", "/no"}}).status, 200);
  expect_refused(post("delete", {{"path", "/"}, {"recursive", true}}), 400, "IO_ERROR", "root");
}

class FakeDbfsOfSmallDeletes : public FakeDbfs {
 protected:
  FakeDbfsOfSmallDeletes() : FakeDbfs({.dbfs_deletes_per_call = 2}) {}
};

TEST_F(FakeDbfsOfSmallDeletes, DeletesInParts) {
  for (const char* path : {"/tmp/t/1", "/tmp/t/a/2", "/tmp/t/a/3", "/tmp/tt"}) EXPECT_EQ(put(path).status, 200);
  const Json request{{"path", "/tmp/t"}, {"recursive", true}};
  expect_refused(post("delete", request), 503, "PARTIAL_DELETE", "2 files");
  EXPECT_EQ(list("/tmp/t"), (Paths{"/tmp/t/1", "/tmp/t/a"}));
  expect_refused(post("delete", request), 503, "PARTIAL_DELETE", "2 files");
  EXPECT_EQ(post("delete", request).status, 200);
  EXPECT_EQ(list("/tmp"), Paths{"/tmp/tt"});
}

}  // namespace
}  // namespace databricks::internal::testing

#include <databricks/json.hpp>
#include <string>

#include "api/dbfs_fixture.hpp"

namespace databricks::internal {
namespace {

TEST_F(DbfsTest, WritesByHandleAndReadsParts) {
  const auto handle = dbfs().create({.path = "/tmp/new/file"}).handle;
  dbfs().add_block({.data = std::string{"a\0b", 3}, .handle = handle});
  dbfs().add_block({.data = "cd", .handle = handle});
  dbfs().close(handle);

  const auto all = dbfs().read({.path = "/tmp/new/file"});
  EXPECT_EQ(all.bytes_read, 5);
  EXPECT_EQ(all.data, Bytes(std::string{"a\0bcd", 5}));
  EXPECT_EQ(dbfs().read({.length = 2, .offset = 3, .path = "/tmp/new/file"}).data, Bytes{"cd"});
  EXPECT_EQ(dbfs().read({.length = 9, .offset = 4, .path = "/tmp/new/file"}).bytes_read, 1);
  EXPECT_EQ(dbfs().read({.length = 9, .offset = 5, .path = "/tmp/new/file"}).bytes_read, 0);
}

TEST_F(DbfsTest, AClosedHandleIsGone) {
  const auto handle = dbfs().create({.path = "/tmp/file"}).handle;
  dbfs().close(handle);
  EXPECT_THROW(dbfs().add_block({.data = "x", .handle = handle}), ResourceDoesNotExist);
  EXPECT_THROW(dbfs().close(handle), ResourceDoesNotExist);
}

TEST_F(DbfsTest, CreateKeepsWhatIsThereUnlessAskedToOverwrite) {
  dbfs().put({.contents = "old", .path = "/tmp/file"});
  EXPECT_THROW(static_cast<void>(dbfs().create({.path = "/tmp/file"})), ResourceAlreadyExists);
  EXPECT_EQ(content_of("/tmp/file"), "old");
  dbfs().close(dbfs().create({.overwrite = true, .path = "/tmp/file"}).handle);
  EXPECT_EQ(content_of("/tmp/file"), "");
}

TEST_F(DbfsTest, PutWritesASmallFileAsBase64) {
  dbfs().put({.contents = std::string{"\xff\0\n", 3}, .path = "/tmp/file"});
  EXPECT_EQ(content_of("/tmp/file"), (std::string{"\xff\0\n", 3}));
  EXPECT_EQ(nlohmann::json::parse(workspace().last_body("POST /api/2.0/dbfs/put")).at("contents"), "/wAK");
  EXPECT_THROW(dbfs().put({.contents = "new", .path = "/tmp/file"}), ResourceAlreadyExists);
  dbfs().put({.contents = "new", .overwrite = true, .path = "/tmp/file"});
  EXPECT_EQ(content_of("/tmp/file"), "new");
}

TEST_F(DbfsTest, PutAlsoTakesAFormOfRawBytes) {
  const std::string form =
      "--b\r\nContent-Disposition: form-data; name=\"path\"\r\n\r\n/tmp/form\r\n"
      "--b\r\nContent-Disposition: form-data; name=\"overwrite\"\r\n\r\ntrue\r\n"
      "--b\r\nContent-Disposition: form-data; name=\"contents\"; filename=\"x\"\r\n\r\n" +
      std::string{"a\0=\xff", 4} + "\r\n--b--\r\n";
  client().raw(http::Verb::post, "/api/2.0/dbfs/put", form,
               {.headers = {{"Content-Type", "multipart/form-data; boundary=b"}}});
  EXPECT_EQ(content_of("/tmp/form"), (std::string{"a\0=\xff", 4}));
}

TEST_F(DbfsTest, BlocksAndReadsHaveTheirLimit) {
  const auto code_of = [](const auto& call) {
    const auto result = try_call(call);
    return result ? std::string{} : result.error().error_code;
  };
  const auto handle = dbfs().create({.path = "/tmp/file"}).handle;
  dbfs().add_block({.data = std::string(kBlock, 'x'), .handle = handle});
  EXPECT_EQ(code_of([&] { dbfs().add_block({.data = std::string(kBlock + 1, 'x'), .handle = handle}); }),
            "MAX_BLOCK_SIZE_EXCEEDED");
  EXPECT_EQ(code_of([&] { dbfs().put({.contents = std::string(kBlock + 1, 'x'), .path = "/tmp/big"}); }),
            "MAX_BLOCK_SIZE_EXCEEDED");
  EXPECT_EQ(code_of([&] { return dbfs().read({.length = kBlock + 1, .path = "/tmp/file"}); }),
            "MAX_READ_SIZE_EXCEEDED");
  EXPECT_EQ(dbfs().read({.path = "/tmp/file"}).bytes_read, kBlock / 2);
  EXPECT_EQ(dbfs().get_status("/tmp/file").file_size, kBlock);
}

TEST_F(DbfsTest, StatusAndList) {
  dbfs().mkdirs("/tmp/a/b");
  dbfs().put({.contents = "123", .path = "/tmp/a/file"});
  const auto file = dbfs().get_status("/tmp/a/file");
  EXPECT_EQ(file.file_size, 3);
  EXPECT_EQ(file.is_dir, false);
  EXPECT_EQ(file.modification_time, Timestamp{std::chrono::sys_days{std::chrono::January / 1 / 2026}});
  EXPECT_EQ(dbfs().get_status("/tmp/a/b").is_dir, true);
  EXPECT_EQ(names_in("/tmp/a"), (Names{"/tmp/a/b", "/tmp/a/file"}));
  EXPECT_EQ(names_in("/tmp/a/file"), Names{"/tmp/a/file"});
  EXPECT_EQ(names_in("/tmp/a/b"), Names{});
  EXPECT_THROW(static_cast<void>(dbfs().get_status("/no")), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(dbfs().list("/no")), ResourceDoesNotExist);
  EXPECT_THROW(dbfs().mkdirs("/tmp/a/file/c"), ResourceAlreadyExists);
}

TEST_F(DbfsTest, ListsRecursivelyOneDirectoryAtATime) {
  for (const char* path : {"/tmp/t/a/1", "/tmp/t/a/b/2", "/tmp/t/c/3", "/tmp/t/4"})
    dbfs().put({.contents = "x", .path = path});
  auto tree = dbfs().list_recursively("/tmp/t");
  EXPECT_EQ(count("list"), 0);
  EXPECT_EQ(tree.begin()->path, "/tmp/t/4");
  EXPECT_EQ(count("list"), 1);

  Names names;
  for (const auto& file : dbfs().list_recursively("/tmp/t")) names.push_back(file.path);
  EXPECT_EQ(names,
            (Names{"/tmp/t/4", "/tmp/t/a", "/tmp/t/c", "/tmp/t/a/1", "/tmp/t/a/b", "/tmp/t/a/b/2", "/tmp/t/c/3"}));
}

TEST_F(DbfsTest, ATreeIsListedWithoutADirectoryThatIsGoneMeanwhile) {
  for (const char* path : {"/tmp/t/a/1", "/tmp/t/b/2", "/tmp/t/c/3"}) dbfs().put({.contents = "x", .path = path});
  Names names;
  for (const auto& file : dbfs().list_recursively("/tmp/t")) {
    names.push_back(file.path);
    if (file.path == "/tmp/t/a") dbfs().delete_({.path = "/tmp/t/b", .recursive = true});
  }
  EXPECT_EQ(names, (Names{"/tmp/t/a", "/tmp/t/b", "/tmp/t/c", "/tmp/t/a/1", "/tmp/t/c/3"}));
  EXPECT_THROW(static_cast<void>(dbfs().list_recursively("/tmp/no").all()), ResourceDoesNotExist);
}

TEST_F(DbfsTest, TheCallerMayLeaveOutDirectoriesOfATreeThatCannotBeListed) {
  for (const char* path : {"/tmp/t/a/1", "/tmp/t/b/2"}) dbfs().put({.contents = "x", .path = path});
  workspace().add_fault(
      {.route = "GET /api/2.0/dbfs/list", .skip = 1, .status = 403, .error_code = "PERMISSION_DENIED"});
  Names left_out;
  const TreeOptions go_on{
      .on_error = [&](const std::string& directory, const Exception&) { left_out.push_back(directory); }};
  EXPECT_EQ(dbfs().list_recursively("/tmp/t", go_on).all().size(), 3U);
  EXPECT_EQ(left_out, Names{"/tmp/t/a"});
}

TEST_F(DbfsTest, MoveDoesNotReplace) {
  dbfs().put({.contents = "1", .path = "/tmp/a/1"});
  dbfs().put({.contents = "2", .path = "/tmp/2"});
  EXPECT_THROW(dbfs().move({.destination_path = "/tmp/2", .source_path = "/tmp/a/1"}), ResourceAlreadyExists);
  EXPECT_THROW(dbfs().move({.destination_path = "/tmp/3", .source_path = "/tmp/no"}), ResourceDoesNotExist);
  dbfs().move({.destination_path = "/tmp/b", .source_path = "/tmp/a"});
  EXPECT_EQ(content_of("/tmp/b/1"), "1");
  EXPECT_THROW(static_cast<void>(dbfs().get_status("/tmp/a/1")), ResourceDoesNotExist);
}

TEST_F(DbfsTest, DeleteLeavesFullDirectoriesUnlessRecursive) {
  dbfs().put({.contents = "1", .path = "/tmp/a/1"});
  dbfs().put({.contents = "1", .path = "/tmp/ab"});
  try {
    dbfs().delete_({.path = "/tmp/a"});
    FAIL();
  } catch (const BadRequest& error) {
    EXPECT_EQ(error.error().error_code, "IO_ERROR");
  }
  dbfs().delete_({.path = "/tmp/a", .recursive = true});
  dbfs().delete_({.path = "/tmp/a", .recursive = true});  // nothing there: fine
  EXPECT_EQ(names_in("/tmp"), Names{"/tmp/ab"});
}

}  // namespace
}  // namespace databricks::internal

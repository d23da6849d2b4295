#include <algorithm>
#include <databricks/json.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::internal {
namespace {

using workspace::ExportFormat;
using workspace::ImportFormat;
using workspace::Language;
using workspace::ObjectType;
using Names = std::vector<std::string>;

class WorkspaceTest : public FakeWorkspaceTest {
 protected:
  [[nodiscard]] const WorkspaceClient& files() const { return client().workspace(); }

  void import_notebook(const std::string& path, const std::string& content = "print(1)") const {
    files().import_({.content = content, .language = Language::python, .path = path});
  }
  [[nodiscard]] std::string download(const workspace::ExportRequest& request) const {
    Bytes content;
    files().download(request, content);
    return std::move(content).take();
  }
  [[nodiscard]] Names names_in(const std::string& path) const {
    Names names;
    for (const auto& object : files().list({.path = path})) names.push_back(object.path);
    return names;
  }
};

TEST_F(WorkspaceTest, DirectoriesAreMadeListedAndDeleted) {
  files().mkdirs("/Shared/a/b");
  files().mkdirs("/Shared/a/b");
  EXPECT_EQ(names_in("/Shared"), Names{"/Shared/a"});
  EXPECT_EQ(files().get_status("/Shared/a/b").object_type, ObjectType::directory);
  try {
    files().delete_({.path = "/Shared/a"});
    FAIL();
  } catch (const BadRequest& error) {
    EXPECT_EQ(error.error().error_code, "DIRECTORY_NOT_EMPTY");
  }
  files().delete_({.path = "/Shared/a", .recursive = true});
  EXPECT_EQ(names_in("/Shared"), Names{});
  EXPECT_THROW(static_cast<void>(files().get_status("/Shared/a")), ResourceDoesNotExist);
}

TEST_F(WorkspaceTest, ImportKeepsWhatIsThereUnlessAskedToOverwrite) {
  import_notebook("/Shared/n");
  EXPECT_THROW(import_notebook("/Shared/n"), ResourceAlreadyExists);
  files().import_({.content = "print(2)", .language = Language::python, .overwrite = true, .path = "/Shared/n"});
  EXPECT_EQ(files().export_({.path = "/Shared/n"}).content, Bytes{"print(2)"});
  EXPECT_THROW(import_notebook("/Shared/no/n"), ResourceDoesNotExist);
}

TEST_F(WorkspaceTest, ContentIsBase64OnTheWire) {
  import_notebook("/Shared/n", "h\u00e9");
  EXPECT_EQ(nlohmann::json::parse(workspace().last_body("POST /api/2.0/workspace/import")).at("content"), "aMOp");
  const auto exported = files().export_({.path = "/Shared/n"});
  EXPECT_EQ(exported.content, Bytes{"h\u00e9"});
  EXPECT_EQ(exported.file_type, "py");
}

TEST_F(WorkspaceTest, EveryFormatIsImported) {
  const std::string jupyter = R"({"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":0})";
  const std::vector<std::pair<ImportFormat, std::string>> contents{
      {ImportFormat::source, "select 1"},
      {ImportFormat::html, "<!DOCTYPE html><html></html>"},
      {ImportFormat::jupyter, jupyter},
      {ImportFormat::r_markdown, "---\ntitle: x\n---\n"},
      {ImportFormat::dbc, std::string{"PK\3\4\0\0", 6}},
      {ImportFormat::auto_, "# Databricks notebook source\nprint(1)"},
      {ImportFormat::raw, std::string{"\0\1\2", 3}},
  };
  for (const auto& [format, content] : contents) {
    const std::string path = "/Shared/" + std::string{OpenEnum{format}.text()};
    files().import_({.content = content, .format = format, .language = Language::sql, .path = path});
    const auto object = files().get_status(path);
    EXPECT_EQ(object.object_type, format == ImportFormat::raw ? ObjectType::file : ObjectType::notebook) << path;
    EXPECT_EQ(object.size.has_value(), format == ImportFormat::raw) << "size is for files";
  }
}

TEST_F(WorkspaceTest, EveryFormatIsExportedAndDownloadedAlike) {
  import_notebook("/Shared/n");
  for (const auto format : {ExportFormat::source, ExportFormat::html, ExportFormat::jupyter, ExportFormat::r_markdown,
                            ExportFormat::dbc, ExportFormat::auto_, ExportFormat::raw}) {
    const workspace::ExportRequest request{.format = format, .path = "/Shared/n"};
    const auto exported = files().export_(request).content;
    EXPECT_EQ(download(request), exported.text());
    EXPECT_NE(exported.text().find("print(1)"), std::string::npos) << OpenEnum{format}.text();
  }
}

TEST_F(WorkspaceTest, FormatsAreCaseSensitive) {
  import_notebook("/Shared/n");
  EXPECT_THROW(static_cast<void>(files().export_({.format = OpenEnum<ExportFormat>{"html"}, .path = "/Shared/n"})),
               InvalidParameterValue);
}

TEST_F(WorkspaceTest, ContentHasItsLimit) {
  constexpr std::size_t kMaxSize = std::size_t{10} << 20;
  files().upload({.format = ImportFormat::raw, .path = "/Shared/large"}, Bytes{std::string(kMaxSize, 'x')});
  EXPECT_EQ(download({.path = "/Shared/large"}).size(), kMaxSize);
  try {
    files().upload({.format = ImportFormat::raw, .path = "/Shared/larger"}, Bytes{std::string(kMaxSize + 1, 'x')});
    FAIL();
  } catch (const BadRequest& error) {
    EXPECT_EQ(error.error().error_code, "MAX_NOTEBOOK_SIZE_EXCEEDED");
  }
}

TEST_F(WorkspaceTest, UploadTakesTheLanguageFromTheSuffix) {
  const std::vector<std::pair<std::string, Language>> suffixes{{".py", Language::python},
                                                               {".sql", Language::sql},
                                                               {".scala", Language::scala},
                                                               {".R", Language::r},
                                                               {".r", Language::r}};
  for (const auto& [suffix, language] : suffixes) {
    files().upload({.overwrite = true, .path = "/Shared/notebook" + suffix}, Bytes{"1"});
    EXPECT_EQ(files().get_status("/Shared/notebook" + suffix).language, language) << suffix;
  }
  files().upload({.language = Language::scala, .path = "/Shared/not_python.py"}, Bytes{"1"});
  EXPECT_EQ(files().get_status("/Shared/not_python.py").language, Language::scala);
  EXPECT_THROW(files().upload({.path = "/Shared/unknown"}, Bytes{"1"}), InvalidParameterValue);
}

TEST_F(WorkspaceTest, UploadTakesTheLanguageFromTheNameOfTheLocalFile) {
  const support::TemporaryDirectory directory;
  files().upload({.path = "/Shared/notebook"}, std::filesystem::path{directory.write("local.scala", "println(1)")});
  EXPECT_EQ(files().get_status("/Shared/notebook").language, Language::scala);
  EXPECT_EQ(download({.path = "/Shared/notebook"}), "println(1)");
}

TEST_F(WorkspaceTest, OtherFormatsAreSentWithoutALanguage) {
  files().upload({.format = ImportFormat::auto_, .path = "/Shared/data.py"}, Bytes{"print(1)"});
  EXPECT_FALSE(nlohmann::json::parse(workspace().last_body("POST /api/2.0/workspace/import")).contains("language"));
  EXPECT_EQ(files().get_status("/Shared/data.py").object_type, ObjectType::file);
}

TEST_F(WorkspaceTest, FilesAndStreamsGoThereAndBack) {
  const std::string content{"\0\xff<a>", 5};
  const support::TemporaryDirectory directory;
  const std::filesystem::path local = directory.path("data");
  std::istringstream in{content};
  files().upload({.format = ImportFormat::raw, .path = "/Shared/data"}, in);
  files().download({.path = "/Shared/data"}, local);
  std::ifstream written{local, std::ios::binary};
  EXPECT_EQ((std::string{std::istreambuf_iterator<char>{written}, {}}), content);

  std::ostringstream out;
  files().download({.path = "/Shared/data"}, out);
  EXPECT_EQ(out.str(), content);
}

TEST_F(WorkspaceTest, DownloadAsksForTheBytesThemselves) {
  import_notebook("/Shared/n");
  EXPECT_EQ(download({.path = "/Shared/n"}), "print(1)");
  EXPECT_EQ(workspace().calls().back(), "GET /api/2.0/workspace/export");
  EXPECT_EQ(std::ranges::count(workspace().calls(), "GET /api/2.0/workspace/export"), 1);
}

TEST_F(WorkspaceTest, ContentThatLooksLikeAPageIsNoLoginPage) {
  const std::string page = "<!DOCTYPE html><html><title>Sign in</title></html>";
  files().upload({.format = ImportFormat::raw, .path = "/Shared/page.html"}, Bytes{page});
  EXPECT_EQ(download({.path = "/Shared/page.html"}), page);
}

TEST_F(WorkspaceTest, ALoginPageIsNoContent) {
  import_notebook("/Shared/n");
  workspace().add_fault({.route = "GET /api/2.0/workspace/export",
                         .times = 2,
                         .status = 200,
                         .body = "<html><title>Sign in</title></html>",
                         .headers = {{"Content-Type", "text/html"}}});
  Bytes content{"untouched"};
  EXPECT_THROW(files().download({.path = "/Shared/n"}, content), ApiError);
  EXPECT_EQ(content, Bytes{"untouched"});
}

TEST_F(WorkspaceTest, DownloadTellsWhyItFailed) {
  EXPECT_THROW(static_cast<void>(download({.path = "/Shared/no"})), ResourceDoesNotExist);
}

TEST_F(WorkspaceTest, ListsRecursivelyOneDirectoryAtATime) {
  files().mkdirs("/Shared/t/a/b");
  files().mkdirs("/Shared/t/c");
  for (const char* path : {"/Shared/t/1", "/Shared/t/a/2", "/Shared/t/a/b/3", "/Shared/t/c/4"}) import_notebook(path);
  Names names;
  for (const auto& object : files().list_recursively({.path = "/Shared/t"})) names.push_back(object.path);
  EXPECT_EQ(names, (Names{"/Shared/t/1", "/Shared/t/a", "/Shared/t/c", "/Shared/t/a/2", "/Shared/t/a/b",
                          "/Shared/t/a/b/3", "/Shared/t/c/4"}));

  const auto calls = workspace().calls().size();
  auto first = files().list_recursively({.path = "/Shared/t"});
  EXPECT_EQ(first.all(1).size(), 1u);
  EXPECT_EQ(workspace().calls().size(), calls + 1);
}

TEST_F(WorkspaceTest, ATreeIsListedWithoutADirectoryThatIsGoneMeanwhile) {
  for (const char* path : {"/Shared/t/a", "/Shared/t/b"}) files().mkdirs(path);
  for (const char* path : {"/Shared/t/a/1", "/Shared/t/b/2"}) import_notebook(path);
  Names names;
  for (const auto& object : files().list_recursively({.path = "/Shared/t"})) {
    names.push_back(object.path);
    if (object.path == "/Shared/t/a") files().delete_({.path = "/Shared/t/a", .recursive = true});
  }
  EXPECT_EQ(names, (Names{"/Shared/t/a", "/Shared/t/b", "/Shared/t/b/2"}));
  EXPECT_THROW(static_cast<void>(files().list_recursively({.path = "/Shared/no"}).all()), ResourceDoesNotExist);
}

TEST_F(WorkspaceTest, TheCallerMayLeaveOutDirectoriesOfATreeThatCannotBeListed) {
  for (const char* path : {"/Shared/t/a", "/Shared/t/b"}) files().mkdirs(path);
  workspace().add_fault(
      {.route = "GET /api/2.0/workspace/list", .skip = 1, .status = 403, .error_code = "PERMISSION_DENIED"});
  Names left_out;
  const TreeOptions go_on{
      .on_error = [&](const std::string& directory, const Exception&) { left_out.push_back(directory); }};
  EXPECT_EQ(files().list_recursively({.path = "/Shared/t"}, go_on).all().size(), 2U);
  EXPECT_EQ(left_out, Names{"/Shared/t/a"});
}

TEST_F(WorkspaceTest, ListTakesItsTimeInMilliseconds) {
  import_notebook("/Shared/old");
  clock().advance(std::chrono::seconds{10});
  import_notebook("/Shared/new");
  const auto since = *files().get_status("/Shared/new").created_at - std::chrono::milliseconds{1};
  const auto recent = files().list({.notebooks_modified_after = since, .path = "/Shared"});
  ASSERT_EQ(recent.size(), 1u);
  EXPECT_EQ(recent[0].path, "/Shared/new");
}

TEST_F(WorkspaceTest, NamesMayHoldAnything) {
  const std::string path = "/Shared/a b&c=d?e#f%20g+h\u00fc\"\\";
  import_notebook(path, "1");
  EXPECT_EQ(download({.path = path}), "1");
  EXPECT_EQ(files().get_status(path).path, path);
}

}  // namespace
}  // namespace databricks::internal

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "fixture.hpp"

namespace databricks::internal::testing {
namespace {

using Paths = std::vector<std::string>;

constexpr const char* kPrint1 = "cHJpbnQoMSk=";  // print(1)

class FakeWorkspaceFiles : public ::testing::Test {
 protected:
  [[nodiscard]] JsonResponse post(const std::string& method, const Json& body) {
    return workspace_.post("/api/2.0/workspace/" + method, body);
  }
  [[nodiscard]] JsonResponse get(const std::string& method_and_query) {
    return workspace_.get("/api/2.0/workspace/" + method_and_query);
  }
  [[nodiscard]] JsonResponse import(const std::string& path, const Json& more = Json::object()) {
    Json request{{"path", path}, {"content", kPrint1}, {"language", "PYTHON"}};
    request.update(more);
    return post("import", request);
  }
  [[nodiscard]] int import_form(const std::string& path, const std::string& content) {
    const auto part = [](const std::string& name, const std::string& value) {
      return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    };
    const std::string body = part("path", path) + part("language", "SQL") + part("overwrite", "true") +
                             part("content", content) + "--b--\r\n";
    return workspace_
        .send({http::Verb::post,
               "/api/2.0/workspace/import",
               {{"Content-Type", "multipart/form-data; boundary=b"}},
               body})
        .status;
  }
  [[nodiscard]] std::string download(const std::string& path) {
    return workspace_.send({http::Verb::get, "/api/2.0/workspace/export?direct_download=true&path=" + path}).body;
  }
  [[nodiscard]] Paths list(const std::string& path) {
    Paths paths;
    const Json body = get("list?path=" + path).body;
    for (const Json& object : body.value("objects", Json::array())) paths.push_back(object.at("path"));
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

TEST_F(FakeWorkspaceFiles, BeginWithHomeAndShared) {
  EXPECT_EQ(list("/"), (Paths{"/Shared", "/Users"}));
  EXPECT_EQ(list("/Users"), Paths{"/Users/someone@example.com"});
  EXPECT_EQ(list("/Shared"), Paths{});
}

TEST_F(FakeWorkspaceFiles, MkdirsMakesParents) {
  EXPECT_EQ(post("mkdirs", {{"path", "/Shared/a/b/"}}).body, Json::object());
  EXPECT_EQ(list("/Shared"), Paths{"/Shared/a"});
  EXPECT_EQ(list("/Shared/a"), Paths{"/Shared/a/b"});
  EXPECT_EQ(post("mkdirs", {{"path", "/Shared/a/b"}}).status, 200);
  EXPECT_EQ(get("get-status?path=/Shared/a").body.at("object_type"), "DIRECTORY");
}

TEST_F(FakeWorkspaceFiles, MkdirsDoesNotReplaceNotebooks) {
  (void)import("/Shared/n");
  expect_refused(post("mkdirs", {{"path", "/Shared/n/sub"}}), 400, "RESOURCE_ALREADY_EXISTS", "/Shared/n");
}

TEST_F(FakeWorkspaceFiles, PathsAreAbsolute) {
  expect_refused(post("mkdirs", {{"path", "a"}}), 400, "INVALID_PARAMETER_VALUE", "Path (a) doesn't start with '/'");
  EXPECT_EQ(get("get-status?path=/Workspace/Shared").body.at("path"), "/Shared");
}

TEST_F(FakeWorkspaceFiles, ImportedNotebooksAreShown) {
  EXPECT_EQ(import("/Shared/n").body, Json::object());
  const Json status = get("get-status?path=/Shared/n").body;
  EXPECT_EQ(status.at("object_type"), "NOTEBOOK");
  EXPECT_EQ(status.at("language"), "PYTHON");
  EXPECT_EQ(status.at("created_at"), 1767225600000);
  EXPECT_GT(status.at("object_id"), 0);
  EXPECT_EQ(list("/Shared"), Paths{"/Shared/n"});
  EXPECT_EQ(list("/Shared/n"), Paths{"/Shared/n"});
}

TEST_F(FakeWorkspaceFiles, ImportWantsALanguageForSource) {
  expect_refused(import("/Shared/n", {{"language", nullptr}}), 400, "INVALID_PARAMETER_VALUE", "language");
  expect_refused(import("/Shared/n", {{"language", "COBOL"}}), 400, "INVALID_PARAMETER_VALUE", "COBOL");
  expect_refused(import("/Shared/n", {{"format", "source"}}), 400, "INVALID_PARAMETER_VALUE", "format");
}

TEST_F(FakeWorkspaceFiles, ImportRefusesBadBase64) {
  for (const char* content : {"a", "ab=c", "YQ=", "YQ==\n", "Y-__"}) {
    expect_refused(import("/Shared/n", {{"content", content}}), 400, "INVALID_PARAMETER_VALUE", "base64");
  }
  EXPECT_EQ(import("/Shared/empty", {{"content", ""}}).status, 200);
}

TEST_F(FakeWorkspaceFiles, ImportKeepsWhatIsThereUnlessAskedToOverwrite) {
  (void)import("/Shared/n");
  expect_refused(import("/Shared/n"), 400, "RESOURCE_ALREADY_EXISTS", "Path (/Shared/n) already exists.");
  workspace_.advance(5ms);
  EXPECT_EQ(import("/Shared/n", {{"overwrite", true}}).status, 200);
  EXPECT_EQ(get("get-status?path=/Shared/n").body.at("modified_at"), 1767225600005);
  EXPECT_EQ(get("get-status?path=/Shared/n").body.at("created_at"), 1767225600000);
  expect_refused(import("/Shared", {{"overwrite", true}}), 400, "RESOURCE_ALREADY_EXISTS", "/Shared");
}

TEST_F(FakeWorkspaceFiles, ImportNeedsADirectory) {
  expect_refused(import("/Shared/no/n"), 404, "RESOURCE_DOES_NOT_EXIST",
                 "The parent folder (/Shared/no) does not exist.");
}

TEST_F(FakeWorkspaceFiles, ImportHasALimit) {
  const std::string largest(std::size_t{10} * 1024 * 1024, 'x');
  EXPECT_EQ(import_form("/Shared/large", largest), 200);
  EXPECT_EQ(download("/Shared/large").size(), largest.size());
  EXPECT_EQ(import_form("/Shared/larger", largest + "x"), 400);
  EXPECT_EQ(list("/Shared"), Paths{"/Shared/large"});
}

TEST_F(FakeWorkspaceFiles, ImportTakesForms) {
  EXPECT_EQ(import_form("/Shared/form", "select\r\n--1"), 200);
  EXPECT_EQ(import_form("/Shared/form", "select\r\n--2"), 200);
  EXPECT_EQ(get("get-status?path=/Shared/form").body.at("language"), "SQL");
  EXPECT_EQ(download("/Shared/form"), "select\r\n--2");
}

TEST_F(FakeWorkspaceFiles, ImportRefusesBrokenForms) {
  const std::string part = "--b\r\nContent-Disposition: form-data; name=\"path\"\r\n\r\n/Shared/n";
  const auto import_body = [&](const std::string& content_type, const std::string& body) {
    return workspace_.send({http::Verb::post, "/api/2.0/workspace/import", {{"Content-Type", content_type}}, body})
        .status;
  };
  constexpr const char* kType = "multipart/form-data; boundary=b";
  EXPECT_EQ(import_body(kType, part), 400);
  EXPECT_EQ(import_body(kType, ""), 400);
  EXPECT_EQ(import_body(kType, "--b"), 400);
  EXPECT_EQ(import_body(kType, "--b\r\nno headers\r\n--b--"), 400);
  EXPECT_EQ(import_body("multipart/form-data", part + "\r\n--b--\r\n"), 400);
}

TEST_F(FakeWorkspaceFiles, AutoTellsNotebooksFromFiles) {
  constexpr const char* kNotebook = "IyBEYXRhYnJpY2tzIG5vdGVib29rIHNvdXJjZQo=";  // # Databricks notebook source
  const Json format{{"format", "AUTO"}, {"language", nullptr}};
  Json notebook = format;
  notebook["content"] = kNotebook;
  EXPECT_EQ(import("/Shared/etl.py", notebook).status, 200);
  EXPECT_EQ(import("/Shared/data.py", format).status, 200);
  EXPECT_EQ(list("/Shared"), (Paths{"/Shared/data.py", "/Shared/etl"}));
  EXPECT_EQ(get("get-status?path=/Shared/data.py").body.at("object_type"), "FILE");
  EXPECT_EQ(get("get-status?path=/Shared/data.py").body.at("size"), 8);
  EXPECT_EQ(get("get-status?path=/Shared/etl").body.at("language"), "PYTHON");
}

TEST_F(FakeWorkspaceFiles, ExportGivesTheContentBack) {
  (void)import("/Shared/n");
  const Json response = get("export?path=/Shared/n").body;
  EXPECT_EQ(response.at("content"), kPrint1);
  EXPECT_EQ(response.at("file_type"), "py");
  EXPECT_EQ(download("/Shared/n"), "print(1)");
}

TEST_F(FakeWorkspaceFiles, ExportConvertsNotebooks) {
  (void)import("/Shared/n");
  const auto exported = [&](const std::string& format) { return download("/Shared/n&format=" + format); };
  EXPECT_NE(exported("HTML").find("print(1)"), std::string::npos);
  EXPECT_EQ(Json::parse(exported("JUPYTER")).at("cells").at(0).at("source").at(0), "print(1)");
  expect_refused(get("export?path=/Shared/n&format=html"), 400, "INVALID_PARAMETER_VALUE", "format");
  expect_refused(get("export?path=/Shared"), 400, "INVALID_PARAMETER_VALUE", "directory");
}

TEST_F(FakeWorkspaceFiles, WhatDoesNotExistIsNotFound) {
  for (const char* method : {"get-status", "list", "export"}) {
    expect_refused(get(std::string{method} + "?path=/no"), 404, "RESOURCE_DOES_NOT_EXIST", "Path (/no) doesn't exist.");
  }
  expect_refused(post("delete", {{"path", "/no"}}), 404, "RESOURCE_DOES_NOT_EXIST", "/no");
}

TEST_F(FakeWorkspaceFiles, DeleteLeavesFullDirectoriesUnlessRecursive) {
  (void)post("mkdirs", {{"path", "/Shared/a"}});
  (void)import("/Shared/a/n");
  (void)import("/Shared/ab");
  expect_refused(post("delete", {{"path", "/Shared/a"}}), 400, "DIRECTORY_NOT_EMPTY",
                 "Folder (/Shared/a) is not empty");
  EXPECT_EQ(post("delete", {{"path", "/Shared/a"}, {"recursive", true}}).status, 200);
  EXPECT_EQ(list("/Shared"), Paths{"/Shared/ab"});
  EXPECT_EQ(get("get-status?path=/Shared/a/n").status, 404);
  EXPECT_EQ(post("delete", {{"path", "/Shared/ab"}}).status, 200);
  EXPECT_EQ(post("delete", {{"path", "/"}, {"recursive", true}}).status, 400);
}

TEST_F(FakeWorkspaceFiles, ListLeavesOutOldNotebooksOnRequest) {
  (void)import("/Shared/old");
  workspace_.advance(1s);
  (void)import("/Shared/new");
  EXPECT_EQ(list("/Shared&notebooks_modified_after=1767225600500"), Paths{"/Shared/new"});
}

}  // namespace
}  // namespace databricks::internal::testing

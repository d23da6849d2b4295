#include "testing/fake_workspace_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/base64.hpp"
#include "testing/notebook_formats.hpp"
#include "testing/paths.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::size_t kSizeLimit = std::size_t{10} * 1024 * 1024;

constexpr std::array kPath{required(text("path"))};
constexpr std::array kDelete{required(text("path")), flag("recursive")};
constexpr std::array kList{required(text("path")), integer("notebooks_modified_after")};
constexpr std::array kExport{required(text("path")), text("format"), text("outputs"), flag("direct_download")};
constexpr std::array kImport{required(text("path")), bytes("content"), text("format"), text("language"),
                             flag("overwrite")};

constexpr std::array<std::string_view, 7> kFormats{"AUTO", "DBC", "HTML", "JUPYTER", "RAW", "R_MARKDOWN", "SOURCE"};
constexpr std::array<std::string_view, 4> kLanguages{"PYTHON", "R", "SCALA", "SQL"};

std::string path_in(const Json& input) { return paths::normal(input.at("path").get<std::string>(), "/Workspace"); }

template <typename Values>
std::string choice(const Json& input, const char* member, const Values& values, const char* otherwise) {
  std::string chosen = input.value(member, otherwise);
  if (!chosen.empty() && std::find(values.begin(), values.end(), chosen) == values.end()) {
    throw invalid_parameter(
        fmt::format("Invalid value '{}' for {}: expected one of {}.", chosen, member, fmt::join(values, ", ")));
  }
  return chosen;
}

ApiError missing(const std::string& path) { return does_not_exist(fmt::format("Path ({}) doesn't exist.", path)); }

ApiError taken(const std::string& path) { return already_exists(fmt::format("Path ({}) already exists.", path)); }

ApiError too_big() {
  return {400, "MAX_NOTEBOOK_SIZE_EXCEEDED",
          fmt::format("The content exceeds the maximum allowed size of {} bytes.", kSizeLimit)};
}

}  // namespace

FakeWorkspaceFiles::FakeWorkspaceFiles(ServiceContext& context) : context_(context) {
  make_directories(fmt::format("/Users/{}", context_.options().user_name));
  make_directories("/Shared");
}

void FakeWorkspaceFiles::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/workspace/"}};
  routes.post("delete", kDelete, &FakeWorkspaceFiles::delete_object);
  routes.get("export", kExport, &FakeWorkspaceFiles::export_object);
  routes.get("get-status", kPath, &FakeWorkspaceFiles::get_status);
  routes.post("import", kImport, &FakeWorkspaceFiles::import_object);
  routes.get("list", kList, &FakeWorkspaceFiles::list);
  routes.post("mkdirs", kPath, &FakeWorkspaceFiles::mkdirs);
}

const std::string* FakeWorkspaceFiles::notebook_source(std::string_view path) const {
  if (!path.starts_with('/')) return nullptr;
  const auto found = tree_.find(path_in({{"path", path}}));
  return found == tree_.end() || found->second.type != "NOTEBOOK" ? nullptr : &found->second.content;
}

ServiceResponse FakeWorkspaceFiles::delete_object(const Call& call) {
  const std::string path = path_in(call.input);
  if (path == "/") throw ApiError{400, "BAD_REQUEST", "The root directory cannot be deleted."};
  const auto found = find(path);
  if (!call.input.value("recursive", false) && !is_empty_directory(path)) {
    throw ApiError{400, "DIRECTORY_NOT_EMPTY", fmt::format("Folder ({}) is not empty", path)};
  }
  tree_.erase(found);
  std::erase_if(tree_, [&](const auto& entry) { return entry.first.starts_with(paths::inside(path)); });
  return ServiceResponse::nothing();
}

ServiceResponse FakeWorkspaceFiles::export_object(const Call& call) {
  const std::string path = path_in(call.input);
  const std::string format = choice(call.input, "format", kFormats, "SOURCE");
  const auto& object = find(path)->second;
  if (object.type == "DIRECTORY") throw invalid_parameter(fmt::format("Cannot export the directory {}.", path));

  const bool is_notebook = object.type == "NOTEBOOK";
  std::string content = object.content;
  std::string file_type{is_notebook ? notebook::extension_of(object.language) : ""};
  if (is_notebook && format == "HTML") {
    content = object.format == format ? content : notebook::to_html(path, content);
    file_type = "html";
  } else if (is_notebook && format == "JUPYTER") {
    content = object.format == format ? content : notebook::to_jupyter(object.language, content);
    file_type = "ipynb";
  } else if (is_notebook && format == "DBC") {
    file_type = "dbc";
  }
  if (content.size() > kSizeLimit) throw too_big();
  if (call.input.value("direct_download", false)) return {std::move(content), "application/octet-stream"};
  Json response{{"content", base64::encode(content)}};
  if (!file_type.empty()) response["file_type"] = file_type;
  return response;
}

ServiceResponse FakeWorkspaceFiles::get_status(const Call& call) {
  const auto found = find(path_in(call.input));
  return to_json(found->first, found->second);
}

ServiceResponse FakeWorkspaceFiles::import_object(const Call& call) {
  const Json& input = call.input;
  std::string path = path_in(input);
  std::string language = choice(input, "language", kLanguages, "");
  const std::string format = choice(input, "format", kFormats, "SOURCE");
  const std::string content = input.value("content", "");
  const bool overwrite = input.value("overwrite", false);
  if (content.size() > kSizeLimit) throw too_big();
  if (format == "SOURCE" && language.empty()) throw invalid_parameter("Missing required field: language");
  if (format == "DBC" && overwrite) throw invalid_parameter("Overwrite cannot be used for the DBC format.");

  const bool is_notebook = format != "RAW" && (format != "AUTO" || notebook::is_notebook(path, content));
  if (language.empty()) language = notebook::language_of(path);
  if (format == "AUTO" && is_notebook) path = notebook::without_extension(path);
  if (is_notebook && language.empty()) language = "PYTHON";
  store(path, {is_notebook ? "NOTEBOOK" : "FILE", 0, is_notebook ? language : "", format, content}, overwrite);
  return ServiceResponse::nothing();
}

ServiceResponse FakeWorkspaceFiles::list(const Call& call) {
  const std::string path = path_in(call.input);
  const auto modified_after = call.input.value("notebooks_modified_after", Millis{0});
  const auto found = find(path);
  Json objects = Json::array();
  if (found->second.type != "DIRECTORY") objects.push_back(to_json(found->first, found->second));
  const std::string prefix = paths::inside(path);
  for (auto entry = tree_.upper_bound(prefix); entry != tree_.end() && entry->first.starts_with(prefix); ++entry) {
    const bool is_deeper = entry->first.find('/', prefix.size()) != std::string::npos;
    const bool is_too_old = entry->second.type == "NOTEBOOK" && entry->second.modified_at < modified_after;
    if (!is_deeper && !is_too_old) objects.push_back(to_json(entry->first, entry->second));
  }
  return objects.empty() ? Json::object() : Json{{"objects", std::move(objects)}};
}

ServiceResponse FakeWorkspaceFiles::mkdirs(const Call& call) {
  make_directories(path_in(call.input));
  return ServiceResponse::nothing();
}

void FakeWorkspaceFiles::make_directories(const std::string& path) {
  if (const auto found = tree_.find(path); found != tree_.end()) {
    if (found->second.type == "DIRECTORY") return;
    throw already_exists(fmt::format("{} {} is not a directory.", found->second.type, path));
  }
  if (path != "/") make_directories(paths::parent(path));
  tree_.emplace(path, Object{"DIRECTORY", context_.next_id()});
}

void FakeWorkspaceFiles::store(const std::string& path, Object object, bool overwrite) {
  const auto parent = tree_.find(paths::parent(path));
  if (parent == tree_.end()) {
    throw does_not_exist(fmt::format("The parent folder ({}) does not exist.", paths::parent(path)));
  }
  if (parent->second.type != "DIRECTORY") throw invalid_parameter(fmt::format("{} is not a directory.", parent->first));
  const auto existing = tree_.find(path);
  const bool exists = existing != tree_.end();
  if (exists && (!overwrite || existing->second.type != object.type)) throw taken(path);
  object.id = exists ? existing->second.id : context_.next_id();
  object.modified_at = context_.now();
  object.created_at = exists ? existing->second.created_at : object.modified_at;
  tree_.insert_or_assign(path, std::move(object));
}

FakeWorkspaceFiles::Tree::const_iterator FakeWorkspaceFiles::find(const std::string& path) const {
  const auto found = tree_.find(path);
  if (found == tree_.end()) throw missing(path);
  return found;
}

bool FakeWorkspaceFiles::is_empty_directory(const std::string& path) const {
  const auto next = tree_.upper_bound(paths::inside(path));
  return next == tree_.end() || !next->first.starts_with(paths::inside(path));
}

Json FakeWorkspaceFiles::to_json(const std::string& path, const Object& object) {
  Json json{{"object_type", object.type}, {"path", path}};
  if (!object.language.empty()) json["language"] = object.language;
  if (object.type != "DIRECTORY") {
    json["created_at"] = object.created_at;
    json["modified_at"] = object.modified_at;
  }
  if (object.type == "FILE") json["size"] = object.content.size();
  json["object_id"] = object.id;
  json["resource_id"] = std::to_string(object.id);
  return json;
}

}  // namespace databricks::inline v0_2::internal::testing

#include "testing/fake_dbfs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/base64.hpp"
#include "testing/paths.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::size_t kMaxBlockSize = std::size_t{1} << 20;
constexpr std::int64_t kMaxReadSize = std::int64_t{1} << 20;
constexpr std::int64_t kReadOtherwise = kMaxReadSize / 2;
constexpr Millis kIdleLimit = Millis{10} * 60 * 1000;

constexpr std::array kPath{required(text("path"))};
constexpr std::array kHandle{required(integer("handle"))};
constexpr std::array kAddBlock{required(integer("handle")), required(bytes("data"))};
constexpr std::array kCreate{required(text("path")), flag("overwrite")};
constexpr std::array kDelete{required(text("path")), flag("recursive")};
constexpr std::array kMove{required(text("source_path")), required(text("destination_path"))};
constexpr std::array kPut{required(text("path")), bytes("contents"), flag("overwrite")};
constexpr std::array kRead{required(text("path")), integer("offset"), integer("length")};

std::string path_in(const Json& input, const char* member = "path") {
  return paths::normal(input.at(member).get<std::string>(), "dbfs:");
}

ApiError no_file(const std::string& path) {
  return does_not_exist(fmt::format("No file or directory exists on path {}.", path));
}

ApiError taken(const std::string& path) {
  return already_exists(fmt::format("A file or directory already exists at the input path {}.", path));
}

ApiError block_too_big() {
  return {400, "MAX_BLOCK_SIZE_EXCEEDED", fmt::format("The block exceeds the maximum of {} bytes.", kMaxBlockSize)};
}

}  // namespace

FakeDbfs::FakeDbfs(ServiceContext& context) : context_(context) {
  make_directories("/FileStore");
  make_directories("/tmp");
}

void FakeDbfs::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/dbfs/"}};
  routes.post("add-block", kAddBlock, &FakeDbfs::add_block);
  routes.post("close", kHandle, &FakeDbfs::close);
  routes.post("create", kCreate, &FakeDbfs::create);
  routes.post("delete", kDelete, &FakeDbfs::delete_entry);
  routes.get("get-status", kPath, &FakeDbfs::get_status);
  routes.get("list", kPath, &FakeDbfs::list);
  routes.post("mkdirs", kPath, &FakeDbfs::mkdirs);
  routes.post("move", kMove, &FakeDbfs::move);
  routes.post("put", kPut, &FakeDbfs::put);
  routes.get("read", kRead, &FakeDbfs::read);
}

ServiceResponse FakeDbfs::add_block(const Call& call) {
  const auto& data = call.input.at("data").get_ref<const std::string&>();
  if (data.size() > kMaxBlockSize) throw block_too_big();
  const auto stream = find_stream(call.input);
  const auto file = find(stream->second.path);
  file->second.content += data;
  file->second.modified_at = context_.now();
  stream->second.last_used = context_.now();
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::close(const Call& call) {
  streams_.erase(find_stream(call.input));
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::create(const Call& call) {
  const std::string path = path_in(call.input);
  make_file(path, call.input.value("overwrite", false));
  const std::int64_t handle = context_.next_id();
  streams_.emplace(handle, Stream{path, context_.now()});
  return Json{{"handle", handle}};
}

ServiceResponse FakeDbfs::delete_entry(const Call& call) {
  const std::string path = path_in(call.input);
  if (path == "/") throw ApiError{400, "IO_ERROR", "The root directory cannot be deleted."};
  if (!tree_.contains(path)) return ServiceResponse::nothing();
  if (!call.input.value("recursive", false) && !is_empty_directory(path)) {
    throw ApiError{400, "IO_ERROR", fmt::format("Directory {} is not empty. Use recursive delete.", path)};
  }
  std::size_t left = context_.options().dbfs_deletes_per_call;
  const auto begin = [&] { return tree_.lower_bound(paths::inside(path)); };
  const auto end = tree_.lower_bound(path + static_cast<char>('/' + 1));
  for (; left > 0 && begin() != end; --left) tree_.erase(std::prev(end));  // what a directory holds goes before it
  if (left == 0) {
    throw ApiError{503, "PARTIAL_DELETE",
                   fmt::format("The requested operation has deleted {} files. There are more files remaining.",
                               context_.options().dbfs_deletes_per_call)};
  }
  tree_.erase(path);
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::get_status(const Call& call) {
  const auto found = find(path_in(call.input));
  return to_json(found->first, found->second);
}

ServiceResponse FakeDbfs::list(const Call& call) {
  const auto found = find(path_in(call.input));
  Json files = Json::array();
  if (!found->second.is_directory) files.push_back(to_json(found->first, found->second));
  const std::string prefix = paths::inside(found->first);
  for (auto entry = tree_.upper_bound(prefix); entry != tree_.end() && entry->first.starts_with(prefix); ++entry) {
    if (entry->first.find('/', prefix.size()) == std::string::npos)
      files.push_back(to_json(entry->first, entry->second));
  }
  return files.empty() ? Json::object() : Json{{"files", std::move(files)}};
}

ServiceResponse FakeDbfs::mkdirs(const Call& call) {
  make_directories(path_in(call.input));
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::move(const Call& call) {
  const std::string source = path_in(call.input, "source_path");
  const std::string destination = path_in(call.input, "destination_path");
  static_cast<void>(find(source));
  if (tree_.contains(destination)) throw taken(destination);
  if (source == "/" || destination.starts_with(paths::inside(source))) {
    throw invalid_parameter(fmt::format("Cannot move {} into itself.", source));
  }
  const auto parent = tree_.find(paths::parent(destination));
  if (parent == tree_.end() || !parent->second.is_directory) throw no_file(paths::parent(destination));
  Tree moved;
  const std::string prefix = paths::inside(source);
  for (auto entry = tree_.begin(); entry != tree_.end();) {
    const auto next = std::next(entry);
    if (entry->first == source || entry->first.starts_with(prefix)) {
      auto node = tree_.extract(entry);
      node.key() = destination + node.key().substr(source.size());
      moved.insert(std::move(node));
    }
    entry = next;
  }
  tree_.merge(moved);
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::put(const Call& call) {
  const std::string contents = call.input.value("contents", "");
  if (contents.size() > kMaxBlockSize) throw block_too_big();
  make_file(path_in(call.input), call.input.value("overwrite", false)).content = contents;
  return ServiceResponse::nothing();
}

ServiceResponse FakeDbfs::read(const Call& call) {
  const std::string path = path_in(call.input);
  const auto offset = call.input.value("offset", std::int64_t{0});
  const auto length = call.input.value("length", kReadOtherwise);
  if (offset < 0 || length < 0) throw invalid_parameter("The offset and the length must not be negative.");
  if (length > kMaxReadSize) {
    throw ApiError{400, "MAX_READ_SIZE_EXCEEDED", fmt::format("A read is limited to {} bytes.", kMaxReadSize)};
  }
  const auto& entry = find(path)->second;
  if (entry.is_directory) throw invalid_parameter(fmt::format("Cannot open directory {} for reading.", path));
  const auto start = std::min(static_cast<std::size_t>(offset), entry.content.size());
  const std::string data = entry.content.substr(start, static_cast<std::size_t>(length));
  return Json{{"bytes_read", data.size()}, {"data", base64::encode(data)}};
}

void FakeDbfs::make_directories(const std::string& path) {
  if (const auto found = tree_.find(path); found != tree_.end()) {
    if (found->second.is_directory) return;
    throw already_exists(fmt::format("The path {} is a file.", path));
  }
  if (path != "/") make_directories(paths::parent(path));
  tree_.emplace(path, Entry{.is_directory = true, .modified_at = context_.now()});
}

FakeDbfs::Entry& FakeDbfs::make_file(const std::string& path, bool overwrite) {
  const auto existing = tree_.find(path);
  if (existing != tree_.end() && (!overwrite || existing->second.is_directory)) throw taken(path);
  make_directories(paths::parent(path));
  Entry& file = tree_[path];
  file = {.modified_at = context_.now()};
  return file;
}

FakeDbfs::Tree::iterator FakeDbfs::find(const std::string& path) {
  const auto found = tree_.find(path);
  if (found == tree_.end()) throw no_file(path);
  return found;
}

FakeDbfs::Streams::iterator FakeDbfs::find_stream(const Json& input) {
  const auto handle = input.at("handle").get<std::int64_t>();
  const auto found = streams_.find(handle);
  if (found == streams_.end() || context_.now() - found->second.last_used > kIdleLimit) {
    throw does_not_exist(fmt::format("No open stream has the handle {}.", handle));
  }
  return found;
}

bool FakeDbfs::is_empty_directory(const std::string& path) const {
  const std::string prefix = paths::inside(path);
  const auto next = tree_.lower_bound(prefix);
  return next == tree_.end() || !next->first.starts_with(prefix);
}

Json FakeDbfs::to_json(const std::string& path, const Entry& entry) {
  return {{"path", path},
          {"is_dir", entry.is_directory},
          {"file_size", entry.content.size()},
          {"modification_time", entry.modified_at}};
}

}  // namespace databricks::inline v0_2::internal::testing

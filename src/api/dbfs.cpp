#include <databricks/api/dbfs.hpp>

#include <algorithm>

#include "api/endpoints/dbfs.hpp"
#include "api/list_tree.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace files;
namespace endpoint = endpoints::dbfs;

DbfsClient::DbfsClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void DbfsClient::add_block(const AddBlock& request, const CallOptions& options) const {
  session_->call(endpoint::add_block, request, options);
}

void DbfsClient::close(std::int64_t handle, const CallOptions& options) const {
  session_->call(endpoint::close, Close{.handle = handle}, options);
}

CreateResponse DbfsClient::create(const Create& request, const CallOptions& options) const {
  return session_->call<CreateResponse>(endpoint::create, request, options);
}

void DbfsClient::delete_(const Delete& request, const CallOptions& options) const {
  // A part that is done is answered with 503 PARTIAL_DELETE. That is progress, so the next part follows at once and
  // with the full time; any other 503 is an outage and goes by the rules for repeats.
  constexpr int kServiceUnavailable = 503;
  CallOptions one_part = options;
  one_part.retry = options.retry.value_or(session_->config().retry);
  std::erase(one_part.retry->not_processed_statuses, kServiceUnavailable);
  while (true) {
    try {
      return session_->call(endpoint::delete_, request, one_part);
    } catch (const TemporarilyUnavailable& answer) {
      if (answer.error().error_code != "PARTIAL_DELETE") return session_->call(endpoint::delete_, request, options);
    }
  }
}

FileInfo DbfsClient::get_status(std::string_view path, const CallOptions& options) const {
  return session_->call<FileInfo>(endpoint::get_status, GetStatusRequest{.path = std::string{path}}, options);
}

std::vector<FileInfo> DbfsClient::list(std::string_view path, const CallOptions& options) const {
  return session_->call<ListStatusResponse>(endpoint::list, ListDbfsRequest{.path = std::string{path}}, options).files;
}

Paged<FileInfo> DbfsClient::list_recursively(std::string_view path, const CallOptions& options) const {
  return list_tree<FileInfo>(
      std::string{path},
      [dbfs = *this, options](const std::string& directory) { return dbfs.list(directory, options); },
      [](const FileInfo& file) { return file.is_dir.value_or(false); });
}

void DbfsClient::mkdirs(std::string_view path, const CallOptions& options) const {
  session_->call(endpoint::mkdirs, MkDirs{.path = std::string{path}}, options);
}

void DbfsClient::move(const Move& request, const CallOptions& options) const {
  session_->call(endpoint::move, request, options);
}

void DbfsClient::put(const Put& request, const CallOptions& options) const {
  session_->call(endpoint::put, request, options);
}

ReadResponse DbfsClient::read(const ReadDbfsRequest& request, const CallOptions& options) const {
  return session_->call<ReadResponse>(endpoint::read, request, options);
}

}  // namespace databricks

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/dbfs_calls.hpp>

#include "api/endpoints/dbfs.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::dbfs;

void DbfsCalls::add_block(const files::AddBlock& request, const CallOptions& options) const {
  session_->call(endpoint::add_block, request, options);
}

void DbfsCalls::close(std::int64_t handle, const CallOptions& options) const {
  close(files::Close{.handle = handle}, options);
}

void DbfsCalls::close(const files::Close& request, const CallOptions& options) const {
  session_->call(endpoint::close, request, options);
}

files::CreateResponse DbfsCalls::create(const files::Create& request, const CallOptions& options) const {
  return session_->call<files::CreateResponse>(endpoint::create, request, options);
}

files::FileInfo DbfsCalls::get_status(std::string_view path, const CallOptions& options) const {
  return get_status(files::GetStatusRequest{.path = std::string{path}}, options);
}

files::FileInfo DbfsCalls::get_status(const files::GetStatusRequest& request, const CallOptions& options) const {
  return session_->call<files::FileInfo>(endpoint::get_status, request, options);
}

std::vector<files::FileInfo> DbfsCalls::list(std::string_view path, const CallOptions& options) const {
  return list(files::ListDbfsRequest{.path = std::string{path}}, options);
}

std::vector<files::FileInfo> DbfsCalls::list(const files::ListDbfsRequest& request, const CallOptions& options) const {
  return session_->call<files::ListStatusResponse>(endpoint::list, request, options).files;
}

void DbfsCalls::mkdirs(std::string_view path, const CallOptions& options) const {
  mkdirs(files::MkDirs{.path = std::string{path}}, options);
}

void DbfsCalls::mkdirs(const files::MkDirs& request, const CallOptions& options) const {
  session_->call(endpoint::mkdirs, request, options);
}

void DbfsCalls::move(const files::Move& request, const CallOptions& options) const {
  session_->call(endpoint::move, request, options);
}

void DbfsCalls::put(const files::Put& request, const CallOptions& options) const {
  session_->call(endpoint::put, request, options);
}

files::ReadResponse DbfsCalls::read(const files::ReadDbfsRequest& request, const CallOptions& options) const {
  return session_->call<files::ReadResponse>(endpoint::read, request, options);
}

}  // namespace databricks::inline v0_2

#include <databricks/api/workspace.hpp>

#include <array>
#include <optional>
#include <utility>

#include "api/endpoints/workspace.hpp"
#include "api/list_tree.hpp"
#include "core/service_error.hpp"
#include "core/session.hpp"

namespace databricks {

using namespace workspace;
namespace endpoint = endpoints::workspace;

namespace {

std::optional<OpenEnum<Language>> language_of(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, Language>, 5> kSuffixes{{{".py", Language::python},
                                                                                   {".sql", Language::sql},
                                                                                   {".scala", Language::scala},
                                                                                   {".R", Language::r},
                                                                                   {".r", Language::r}}};
  for (const auto& [suffix, language] : kSuffixes) {
    if (name.ends_with(suffix)) return language;
  }
  return std::nullopt;
}

bool is_folder(const ObjectInfo& object) {
  return object.object_type == ObjectType::directory || object.object_type == ObjectType::repo;
}

}  // namespace

WorkspaceClient::WorkspaceClient(std::shared_ptr<const Session> session) : session_(std::move(session)) {}

void WorkspaceClient::delete_(const Delete& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void WorkspaceClient::download(const ExportRequest& request, DownloadSink sink, const CallOptions& options) const {
  ExportRequest raw = request;
  raw.unknown_fields.set("direct_download", "true");
  CallOptions any_type = options;
  if (any_type.headers.find("Accept") == nullptr) any_type.headers.set("Accept", "*/*");
  const http::Response answer = session_->fetch(endpoint::export_, raw, any_type);
  // A page may be the notebook as HTML, or come from a login or a proxy. As a member of a JSON answer it can only be
  // the notebook.
  sink.write(is_web_page(answer) ? export_(request, options).content.text() : answer.body);
  sink.finish();
}

ExportResponse WorkspaceClient::export_(const ExportRequest& request, const CallOptions& options) const {
  return session_->call<ExportResponse>(endpoint::export_, request, options);
}

ObjectInfo WorkspaceClient::get_status(std::string_view path, const CallOptions& options) const {
  return session_->call<ObjectInfo>(endpoint::get_status, GetStatusRequest{.path = std::string{path}}, options);
}

void WorkspaceClient::import_(const Import& request, const CallOptions& options) const {
  session_->call(endpoint::import_, request, options);
}

std::vector<ObjectInfo> WorkspaceClient::list(const ListWorkspaceRequest& request, const CallOptions& options) const {
  return session_->call<ListResponse>(endpoint::list, request, options).objects;
}

Paged<ObjectInfo> WorkspaceClient::list_recursively(const ListWorkspaceRequest& request,
                                                    const CallOptions& options) const {
  const auto list_folder = [workspace = *this, request, options](const std::string& path) {
    ListWorkspaceRequest folder = request;
    folder.path = path;
    return workspace.list(folder, options);
  };
  return list_tree<ObjectInfo>(request.path, list_folder, is_folder);
}

void WorkspaceClient::mkdirs(std::string_view path, const CallOptions& options) const {
  session_->call(endpoint::mkdirs, Mkdirs{.path = std::string{path}}, options);
}

void WorkspaceClient::upload(Import request, UploadSource source, const CallOptions& options) const {
  const bool is_source = !request.format || *request.format == ImportFormat::source;
  if (is_source && !request.language) request.language = language_of(request.path);
  if (is_source && !request.language) request.language = language_of(source.file_name());
  request.content = Bytes{source.read_all()};
  import_(request, options);
}

}  // namespace databricks

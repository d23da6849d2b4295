#include <databricks/api/workspace.hpp>

#include <array>
#include <optional>
#include <utility>

#include "api/endpoints/workspace.hpp"
#include "api/list_tree.hpp"
#include "api/local_files.hpp"
#include "core/response_defect.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

using namespace workspace;
namespace endpoint = internal::endpoints::workspace;

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

bool is_directory(const ObjectInfo& object) {
  return object.object_type == ObjectType::directory || object.object_type == ObjectType::repo;
}

}  // namespace

void WorkspaceClient::download(const ExportRequest& request, DownloadSink sink, const CallOptions& options) const {
  ExportRequest raw = request;
  raw.unknown_fields.set("direct_download", "true");
  CallOptions any_type = options;
  if (any_type.headers.find("Accept") == nullptr) any_type.headers.set("Accept", "*/*");
  const http::Response response = session_->fetch(endpoint::export_, raw, any_type);
  // A page may be the notebook as HTML, or come from a login or a proxy. As a member of a JSON response it can only be
  // the notebook.
  const CallOptions local = internal::with_timeout(options, session_->config().timeout);
  sink.write(internal::is_web_page(response) ? export_(request, options).content.text() : response.body, local);
  sink.finish(local);
}

Paged<ObjectInfo> WorkspaceClient::list_recursively(const ListWorkspaceRequest& request, const TreeOptions& tree,
                                                    const CallOptions& options) const {
  const auto list_directory = [workspace = *this, request, options](const std::string& path) {
    ListWorkspaceRequest directory = request;
    directory.path = path;
    return workspace.list(directory, options);
  };
  return internal::list_tree<ObjectInfo>(request.path, list_directory, is_directory, tree);
}

void WorkspaceClient::upload(Import request, UploadSource source, const CallOptions& options) const {
  const bool is_source = !request.format || *request.format == ImportFormat::source;
  if (is_source && !request.language) request.language = language_of(request.path);
  if (is_source && !request.language) request.language = language_of(source.file_name());
  request.content = Bytes{source.read_all(internal::with_timeout(options, session_->config().timeout))};
  import_(request, options);
}

}  // namespace databricks::inline v0_2

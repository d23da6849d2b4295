#include <databricks/api/dbfs.hpp>

#include "api/list_tree.hpp"

namespace databricks::inline v0_2 {

using namespace files;

Paged<FileInfo> DbfsClient::list_recursively(std::string_view path, const TreeOptions& tree,
                                             const CallOptions& options) const {
  return internal::list_tree<FileInfo>(
      std::string{path},
      [dbfs = *this, options](const std::string& directory) { return dbfs.list(directory, options); },
      [](const FileInfo& file) { return file.is_dir.value_or(false); }, tree);
}

}  // namespace databricks::inline v0_2

// Notebooks and files of a workspace: upload, list, export in several formats, download.
//
//   databricks_workspace [notebook.py]
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>

#include <exception>
#include <filesystem>
#include <iostream>
#include <string>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;
using workspace::ExportFormat;

void run(const WorkspaceClient& files, const std::filesystem::path& local, const CallOptions& call) {
  const std::string directory = "/Shared/databricks-cpp-workspace-" + IdempotencyToken::generate().substr(0, 8);
  files.mkdirs(directory + "/sql", call);
  samples::CleanUp clean_up;
  clean_up.add("directory " + directory, [&] { files.delete_({.path = directory, .recursive = true}); });

  std::cout << "Uploading " << local << " and a query; the suffix tells the language" << std::endl;
  files.upload({.path = directory + "/notebook"}, local, call);
  files.upload({.path = directory + "/sql/query.sql"}, Bytes{"select 1"}, call);

  std::cout << "Everything below " << directory << ":\n";
  for (const workspace::ObjectInfo& object : files.list_recursively({.path = directory}, {}, call)) {
    std::cout << "  " << object.object_type.text() << "  " << object.path << "  "
              << (object.language ? object.language->text() : "") << "\n";
  }

  std::cout << "The notebook in other formats:\n";
  for (const auto format : {ExportFormat::source, ExportFormat::html, ExportFormat::jupyter}) {
    const auto exported = files.export_({.format = format, .path = directory + "/notebook"}, call);
    std::cout << "  " << OpenEnum{format}.text() << ", " << exported.content.size() << " bytes\n";
  }

  std::cout << "Downloading the query:\n";
  files.download({.path = directory + "/sql/query.sql"}, std::cout, call);
  std::cout << std::endl;
}

}  // namespace

int main(int argc, char** argv) try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  run(workspace.client().workspace(), argc > 1 ? argv[1] : SAMPLE_NOTEBOOK, {.cancel = cancel});
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "workspace: " << exception.what() << "\n";
  return 1;
}

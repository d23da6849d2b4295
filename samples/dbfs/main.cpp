// Files in DBFS: a large upload and download with progress, a recursive list, and a recursive delete.
//
//   databricks_dbfs [file]
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

void print_progress(const TransferProgress& progress) {
  std::cout << "  " << progress.bytes_done;
  if (progress.bytes_total) std::cout << " of " << *progress.bytes_total;
  std::cout << " bytes" << std::endl;
}

/// The file of the command line, or three and a half blocks of text.
UploadSource content(int argc, char** argv) {
  constexpr std::size_t kSize = std::size_t{7} << 19;
  if (argc > 1) return std::filesystem::path{argv[1]};
  return Bytes{std::string(kSize, 'x')};
}

void run(const DbfsClient& dbfs, UploadSource source, const CallOptions& call) {
  const std::string directory = "/tmp/databricks-cpp-dbfs-" + IdempotencyToken::generate().substr(0, 8);
  const std::string file = directory + "/data/large.bin";
  samples::CleanUp clean_up;
  clean_up.add("directory " + directory, [&] { dbfs.delete_({.path = directory, .recursive = true}); });

  std::cout << "Uploading " << file << std::endl;
  dbfs.upload(file, std::move(source), {.on_progress = print_progress}, call);
  dbfs.put({.contents = "a few words", .path = directory + "/note.txt"}, call);

  std::cout << "Everything below " << directory << ":\n";
  for (const files::FileInfo& entry : dbfs.list_recursively(directory, {}, call)) {
    std::cout << "  " << entry.path
              << (entry.is_dir.value_or(false) ? "/" : "  " + std::to_string(entry.file_size.value_or(0))) << "\n";
  }

  std::cout << "Downloading it" << std::endl;
  Bytes received;
  dbfs.download(file, received, {.on_progress = print_progress}, call);

  std::cout << "Renaming the note and reading its second word" << std::endl;
  dbfs.move({.destination_path = directory + "/words.txt", .source_path = directory + "/note.txt"}, call);
  const auto part = dbfs.read({.length = 3, .offset = 2, .path = directory + "/words.txt"}, call);
  std::cout << "  " << part.data.value_or(Bytes{}).text() << "\n";
}

}  // namespace

int main(int argc, char** argv) try {
  const auto cancel = samples::cancelled_by_interrupt();
  const samples::Workspace workspace;
  run(workspace.client().dbfs(), content(argc, argv), {.cancel = cancel});
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "dbfs: " << exception.what() << "\n";
  return 1;
}

// Uploads and downloads: FileError for files of this machine, and what DBFS says about its own.

#include <sys/stat.h>

#include <chrono>
#include <filesystem>
#include <span>

#include "errors/page.hpp"
#include "errors/provoke.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::errors {
namespace {

using namespace std::chrono_literals;
using support::TemporaryDirectory;
using testing::Fault;

/// Uploads this file of a directory of its own.
template <class Prepare>
Error upload_error(const char* name, Prepare prepare) {
  const TemporaryDirectory directory;
  prepare(directory);
  const Fake fake;
  return thrown_by([&] { return fake.client.dbfs().upload("/a", std::filesystem::path{directory.path(name)}); });
}

/// Downloads to this file of a directory of its own.
template <class Prepare>
Error download_error(const char* name, Prepare prepare, const CallOptions& options = {}) {
  const TemporaryDirectory directory;
  prepare(directory);
  const Fake fake;
  fake.client.dbfs().upload("/a", Bytes{"content"});
  return thrown_by(
      [&] { return fake.client.dbfs().download("/a", std::filesystem::path{directory.path(name)}, {}, options); });
}

void download(const Fake& fake) {
  Bytes content;
  fake.client.dbfs().download("/a", content);
}

void nothing(const TemporaryDirectory&) {}

void make_pipe(const TemporaryDirectory& directory) {
  if (::mkfifo(directory.path("pipe").c_str(), 0600) != 0) throw std::runtime_error{"mkfifo"};
}

/// A large upload, whose block does not arrive, and whose clean-up fails as well.
Error left_behind_error() {
  const Fake fake;
  fake.workspace->add_fault({.route = "POST /api/2.0/dbfs/add-block",
                             .times = 100,
                             .status = 400,
                             .error_code = "MAX_BLOCK_SIZE_EXCEEDED",
                             .message = "The block is too large."});
  fake.workspace->add_fault({.route = "POST /api/2.0/dbfs/delete",
                             .times = 100,
                             .status = 403,
                             .error_code = "PERMISSION_DENIED",
                             .message = "You may not delete this."});
  return thrown_by([&] { return fake.client.dbfs().upload("/a", Bytes{std::string(3 << 20, 'x')}); });
}

/// A file that is shorter, or a block that is, than the service has said.
Error read_error(std::string body) {
  const Fake fake;
  fake.client.dbfs().upload("/a", Bytes{"content"});
  fake.workspace->add_fault({.route = "GET /api/2.0/dbfs/read", .status = 200, .body = std::move(body)});
  return thrown_by([&] { return download(fake); });
}

const Entry kEntries[] = {
    {"The file to upload does not exist.", "Correct the path.", [] { return upload_error("gone", nothing); }},
    {"The file to upload is a directory.", "Upload the files in it.",
     [] {
       return upload_error(
           "directory", [](const auto& directory) { std::filesystem::create_directory(directory.path("directory")); });
     }},
    {"The directory for the download does not exist.", "Create it.",
     [] { return download_error("gone/file", nothing); }},
    {"The download would replace a directory.", "Name a file.",
     [] {
       return download_error(
           "directory", [](const auto& directory) { std::filesystem::create_directory(directory.path("directory")); });
     }},
    {"The path of the download ends with a slash.", "Name a file.", [] { return download_error("gone/", nothing); }},
    {"The path holds a NUL, where the system would cut it off.", "Check where the name comes from.",
     [] {
       const Fake fake;
       return thrown_by([&] {
         return fake.client.dbfs().upload("/a", std::filesystem::path{std::string{"/home/me/a\0b", 12}});
       });
     }},
    {"In the directory of the download stands a pipe or a device of that name.", "Remove it.",
     [] {
       const TemporaryDirectory directory;
       make_pipe(directory);
       return thrown_by([&] { return DownloadSink::below(directory.path(), "pipe"); });
     }},
    {"No file can be created in the directory.", "Correct the permissions, or choose another directory.",
     [] {
       const Fake fake;
       fake.client.dbfs().upload("/a", Bytes{"content"});
       return thrown_by([&] { return fake.client.dbfs().download("/a", std::filesystem::path{"/proc/databricks"}); });
     },
     "No such file or directory|Permission denied"},
    {"A name that came from the service leads out of the directory of the download.",
     "Choose a name of your own for that file.",
     [] { return thrown_by([] { return DownloadSink::below("/tmp", "../etc/passwd"); }); }},
    {"On the way to the download, below its directory, stands something that is not a directory.", "Remove it.",
     [] {
       const TemporaryDirectory directory;
       directory.write("a", "");
       return thrown_by([&] { return DownloadSink::below(directory.path(), "a/b"); });
     }},
    {"A directory on the way to the download cannot be created.", "Correct the permissions.",
     [] { return thrown_by([] { return DownloadSink::below("/proc", "a/b"); }); },
     "No such file or directory|Permission denied"},
    {"Nobody reads from, or writes to, the other end of the pipe.", "Start the other program, or raise the timeout.",
     [] { return download_error("pipe", make_pipe, {.timeout = 50ms}); }},
    {"DBFS has the file.", "Set `UploadOptions::overwrite`.",
     [] {
       const Fake fake;
       fake.client.dbfs().upload("/a", Bytes{"content"});
       return thrown_by([&] { return fake.client.dbfs().upload("/a", Bytes{"content"}); });
     }},
    {"DBFS has a directory of the name.", "Choose another name.",
     [] {
       const Fake fake;
       fake.client.dbfs().mkdirs("/a");
       return thrown_by([&] { return fake.client.dbfs().upload("/a", Bytes{"content"}); });
     }},
    {"The path in DBFS is a directory.", "Download the files in it.",
     [] {
       const Fake fake;
       fake.client.dbfs().mkdirs("/a");
       return thrown_by([&] { return download(fake); });
     }},
    {"The file has become shorter during the download.", "Try again.",
     [] { return read_error(R"({"bytes_read":0,"data":""})"); }},
    {"A block does not have the size that the service says.", "Try again; look at the proxy.",
     [] { return read_error(R"({"bytes_read":9,"data":"YQ=="})"); }},
    {"An upload has failed, and so has the clean-up.", "Delete what the message names.",
     [] { return left_behind_error(); }, R"(/\.[0-9a-f]+\.part|request id [0-9a-f-]+)"},
    {"The time was over before the service had deleted everything.", "Call again.",
     [] {
       const Fake fake{{.dbfs_deletes_per_call = 1}};
       for (int number = 0; number < 500; ++number) {
         fake.client.dbfs().upload("/d/" + std::to_string(number), Bytes{"x"});
       }
       return thrown_by([&] { return fake.client.dbfs().delete_({.path = "/d", .recursive = true}, {.timeout = 2s}); });
     },
     "[0-9]+(?= times)"},
};

}  // namespace

Section file_errors() {
  return {"Files and DBFS",
          "A download puts its file in place only when it is complete: after an error the old file is there, or none.",
          kEntries};
}

}  // namespace databricks::errors

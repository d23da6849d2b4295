#include "api/local_files.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <ios>
#include <system_error>
#include <utility>

#include "api/file_error.hpp"
#include "api/remote_name.hpp"
#include "api/temporary_name.hpp"

namespace databricks::inline v0_2::internal {
namespace {

namespace fs = std::filesystem;

/// Streams do not say why they failed; the C library below them does, as a rule.
[[noreturn]] void fail(std::string_view task, const fs::path& file) {
  throw_file_error(task, file, errno != 0 ? errno : EIO);
}

class StreamSource final : public LocalSource {
 public:
  explicit StreamSource(const fs::path& file) : path_(file) {
    if (fs::is_directory(file)) throw_file_error(kReadForUpload, file, EISDIR);
    errno = 0;
    stream_.open(file, std::ios::binary);
    if (!stream_) fail(kReadForUpload, file);
    if (fs::is_regular_file(file)) size_ = static_cast<std::int64_t>(fs::file_size(file));
  }

  [[nodiscard]] std::optional<std::int64_t> size() const override { return size_; }

  [[nodiscard]] std::size_t read(std::span<char> buffer, const CallOptions&) override {
    stream_.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (stream_.bad()) fail(kReadForUpload, path_);
    return static_cast<std::size_t>(stream_.gcount());
  }

 private:
  fs::path path_;
  std::ifstream stream_;
  std::optional<std::int64_t> size_;
};

/// A file that is written beside its place and moved there at the end; without an end it is deleted.
class StreamTarget final : public LocalTarget {
 public:
  explicit StreamTarget(const fs::path& file)
      : path_(fs::weakly_canonical(file)), temporary_(path_.parent_path() / temporary_name("part")) {
    if (fs::is_directory(path_) || !path_.has_filename()) throw_file_error(kWriteDownload, file, EISDIR);
    errno = 0;
    stream_.open(temporary_, std::ios::binary | std::ios::trunc);
    if (!stream_) fail("create a file for the download in", path_.parent_path());
  }
  ~StreamTarget() override {
    stream_.close();
    std::error_code ignored;
    fs::remove(temporary_, ignored);
  }

  void write(std::string_view block, const CallOptions&) override {
    stream_.write(block.data(), static_cast<std::streamsize>(block.size()));
    if (!stream_) fail(kWriteDownload, path_);
  }

  void finish(const CallOptions&) override {
    stream_.close();
    if (!stream_) fail(kWriteDownload, path_);
    std::error_code code;
    fs::rename(temporary_, path_, code);
    if (code) throw_file_error(kWriteDownload, path_, code.default_error_condition().value());
  }

 private:
  fs::path path_;
  fs::path temporary_;
  std::ofstream stream_;
};

}  // namespace

std::shared_ptr<LocalSource> open_local_source(const fs::path& file) { return std::make_shared<StreamSource>(file); }

std::shared_ptr<LocalTarget> open_local_target(const fs::path& file) { return std::make_shared<StreamTarget>(file); }

std::shared_ptr<LocalTarget> open_local_target(const fs::path& directory, std::string_view name) {
  if (!fs::is_directory(directory))
    throw_file_error(kWriteDownload, directory, "there is no such directory", "create it first");
  fs::path place = directory;
  for (const std::string_view segment : segments_below(directory, name)) {
    if (place != directory) fs::create_directory(place);
    place /= segment;
    if (fs::is_symlink(fs::symlink_status(place)))
      throw_file_error(kWriteDownload, place, "it is a symbolic link", "remove it");
  }
  return std::make_shared<StreamTarget>(place);
}

}  // namespace databricks::inline v0_2::internal

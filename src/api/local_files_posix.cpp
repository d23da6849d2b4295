#include "api/local_files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "api/atomic_file.hpp"
#include "api/file_error.hpp"
#include "api/remote_name.hpp"
#include "api/special_file.hpp"
#include "base/descriptor.hpp"

namespace databricks::inline v0_2::internal {
namespace {

namespace fs = std::filesystem;

#if defined(O_PATH)
constexpr int kDirectory = O_PATH | O_DIRECTORY | O_CLOEXEC;  // without the right to list it
#else
constexpr int kDirectory = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

class RegularSource final : public LocalSource {
 public:
  RegularSource(const fs::path& file, std::int64_t size)
      : path_(file), file_(::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)), size_(size) {
    if (!file_.is_open()) throw_file_error(kReadForUpload, path_, errno);
  }

  [[nodiscard]] std::optional<std::int64_t> size() const override { return size_; }

  [[nodiscard]] std::size_t read(std::span<char> buffer, const CallOptions&) override {
    while (true) {
      const ssize_t count = ::read(file_.number(), buffer.data(), buffer.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR) throw_file_error(kReadForUpload, path_, errno);
    }
  }

 private:
  fs::path path_;
  Descriptor file_;
  std::int64_t size_;
};

/// What the path leads to, through all links; nothing when there is nothing. A NUL would cut the path off.
std::optional<struct stat> look_at(std::string_view task, const fs::path& file) {
  if (file.native().find('\0') != fs::path::string_type::npos) {
    throw_file_error(task, file, "the path holds a NUL", "remove it");
  }
  struct stat status {};
  if (::stat(file.c_str(), &status) == 0) return status;
  if (errno != ENOENT) throw_file_error(task, file, errno);
  return std::nullopt;
}

/// The place that the path names through links, also when there is nothing yet.
fs::path follow_links(const fs::path& file) {
  constexpr int kMaxLinks = 40;
  fs::path place = file;
  for (int links = 0; links < kMaxLinks; ++links) {
    std::error_code is_no_link;
    const fs::path next = fs::read_symlink(place, is_no_link);
    if (is_no_link) return place;
    place = place.parent_path() / next;
  }
  throw_file_error(kWriteDownload, file, ELOOP);
}

bool is_same_file(const struct stat& left, const std::optional<struct stat>& right) {
  return right && left.st_dev == right->st_dev && left.st_ino == right->st_ino;
}

Descriptor open_directory(const fs::path& directory) {
  const fs::path path = directory.empty() ? "." : directory;
  Descriptor opened{::open(path.c_str(), kDirectory)};
  if (opened.is_open()) return opened;
  if (errno == ENOENT) throw_file_error(kWriteDownload, path, "there is no such directory", "create it first");
  throw_file_error(kWriteDownload, path, errno);
}

/// Makes a directory unless it is there.
Descriptor enter(const DirectoryEntry& entry) {
  constexpr mode_t kNewDirectory = 0777;
  const int above = entry.directory.number();
  if (::mkdirat(above, entry.name.c_str(), kNewDirectory) != 0 && errno != EEXIST) {
    throw_file_error("create for the download the directory", entry.path, errno);
  }
  Descriptor opened{::openat(above, entry.name.c_str(), kDirectory | O_NOFOLLOW)};
  if (opened.is_open()) return opened;
  if (errno == ENOTDIR || errno == ELOOP) {
    throw_file_error(kWriteDownload, entry.path, "it is a file or a symbolic link, and not a directory", "remove it");
  }
  throw_file_error(kWriteDownload, entry.path, errno);
}

}  // namespace

std::shared_ptr<LocalSource> open_local_source(const fs::path& file) {
  const auto status = look_at(kReadForUpload, file);
  if (!status) throw_file_error(kReadForUpload, file, ENOENT);
  if (S_ISDIR(status->st_mode)) throw_file_error(kReadForUpload, file, EISDIR);
  if (!S_ISREG(status->st_mode)) return open_special_source(file);
  return std::make_shared<RegularSource>(file, static_cast<std::int64_t>(status->st_size));
}

std::shared_ptr<LocalTarget> open_local_target(const fs::path& file) {
  const auto status = look_at(kWriteDownload, file);
  if (status && S_ISDIR(status->st_mode)) throw_file_error(kWriteDownload, file, EISDIR);
  if (status && !S_ISREG(status->st_mode)) return open_special_target(file);
  const fs::path place = follow_links(file);
  // The links of /proc/self/fd, to which /dev/stdout leads, name files that may have no name any more.
  if (status && !is_same_file(*status, look_at(kWriteDownload, place))) return open_special_target(file);
  if (!place.has_filename()) {
    throw_file_error(kWriteDownload, file, "it is not the name of a file", "name a file");
  }
  return std::make_shared<AtomicFile>(
      DirectoryEntry{open_directory(place.parent_path()), place.filename().string(), place});
}

std::shared_ptr<LocalTarget> open_local_target(const fs::path& directory, std::string_view name) {
  DirectoryEntry entry{Descriptor{}, "", directory};
  for (const std::string_view segment : segments_below(directory, name)) {
    entry.directory = entry.name.empty() ? open_directory(directory) : enter(entry);
    entry.name = segment;
    entry.path /= segment;
  }
  return std::make_shared<AtomicFile>(std::move(entry));
}

}  // namespace databricks::inline v0_2::internal

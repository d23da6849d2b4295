#include "api/atomic_file.hpp"

#include <fcntl.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/xattr.h>
#endif

#include <cerrno>
#include <csignal>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "api/file_error.hpp"
#include "api/temporary_name.hpp"
#include "base/signal_block.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr mode_t kPermissions = 0777;  // without set-user-ID and the like: the content comes from elsewhere
constexpr mode_t kPrivate = 0600;
constexpr mode_t kNewFile = 0666;

/// @return 0, or the error number.
int write_all(int file, std::string_view block) {
  const SignalBlock no_sigxfsz{SIGXFSZ};  // a file that is too large is an error, and not the end of the process
  while (!block.empty()) {
    const ssize_t count = ::write(file, block.data(), block.size());
    if (count < 0 && errno != EINTR) return errno;
    if (count > 0) block.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

/// A new file under a name that nobody else uses; errno says why there is none.
Descriptor create_unique(int directory, mode_t mode, std::string& name) {
  constexpr int kMaxClashes = 100;
  for (int clashes = 0; clashes < kMaxClashes; ++clashes) {
    name = temporary_name("part");
    Descriptor file{::openat(directory, name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)};
    if (file.is_open() || errno != EEXIST) return file;
  }
  return Descriptor{};
}

/// A new file without a name.
Descriptor create_nameless() {
  std::error_code code;
  const auto path = std::filesystem::temp_directory_path(code);
  const Descriptor directory{::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
  std::string name;
  Descriptor file = create_unique(directory.number(), kPrivate, name);
  if (file.is_open()) ::unlinkat(directory.number(), name.c_str(), 0);
  return file;
}

/// Mode bits alone would grant what an access list denies.
bool has_access_list([[maybe_unused]] int directory, [[maybe_unused]] const std::string& name) {
#if defined(__linux__)
  const std::string path = fmt::format("/proc/self/fd/{}/{}", directory, name);
  return ::lgetxattr(path.c_str(), "system.posix_acl_access", nullptr, 0) > 0;
#else
  return false;
#endif
}

}  // namespace

AtomicFile::AtomicFile(DirectoryEntry entry) : entry_(std::move(entry)) {
  const int directory = entry_.directory.number();
  const auto old = present();
  if (old && ::faccessat(directory, entry_.name.c_str(), W_OK, AT_EACCESS) != 0) fail(errno);
  content_ = create_unique(directory, kPrivate, temporary_name_);
  const int code = errno;
  if (!content_.is_open()) {
    temporary_name_.clear();
    if (old && (code == EACCES || code == EPERM || code == EROFS)) content_ = create_nameless();
    if (!content_.is_open()) throw_file_error("create a file for the download in", directory_path(), code);
  }
  if (!old) mode_of_new_file_ = find_mode_of_new_file();
}

AtomicFile::~AtomicFile() {
  if (!temporary_name_.empty()) ::unlinkat(entry_.directory.number(), temporary_name_.c_str(), 0);
}

void AtomicFile::write(std::string_view block, const CallOptions&) {
  if (const int code = write_all(content_.number(), block); code != 0) fail(code);
}

void AtomicFile::finish(const CallOptions&) {
  if (!is_flushed()) fail(errno);
  const auto old = present();
  if (old) {
    if (!can_replace(*old) || !take_name()) copy_into_old();
  } else {
    set_mode(mode_of_new_file_);  // where the file system refuses, the file stays private
    if (!take_name()) fail(errno);
  }
}

/// What has the name now. Only a regular file may be replaced, and nothing else may be followed.
std::optional<struct stat> AtomicFile::present() const {
  struct stat status {};
  if (::fstatat(entry_.directory.number(), entry_.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno == ENOENT) return std::nullopt;
    fail(errno);
  }
  if (S_ISDIR(status.st_mode)) fail(EISDIR);
  if (!S_ISREG(status.st_mode)) {
    throw_file_error(kWriteDownload, entry_.path, "it is there and is not a regular file", "remove it");
  }
  return status;
}

/// The umask cannot be read without being changed for all threads, but the system applies it to a file that is made.
mode_t AtomicFile::find_mode_of_new_file() const {
  std::string name;
  const int directory = entry_.directory.number();
  const Descriptor probe = create_unique(directory, kNewFile, name);
  if (!probe.is_open()) return kPrivate;
  ::unlinkat(directory, name.c_str(), 0);
  struct stat status {};
  return ::fstat(probe.number(), &status) == 0 ? status.st_mode : kPrivate;
}

/// Some systems tell only when a file is closed that they could not keep it.
bool AtomicFile::is_flushed() const {
  Descriptor copy{::fcntl(content_.number(), F_DUPFD_CLOEXEC, 0)};
  return copy.is_open() && copy.close();
}

/// Gives the new file owner and mode of the old one. @return false when it cannot take the old one's place with all that
/// belongs to it.
bool AtomicFile::can_replace(const struct stat& old) const {
  const int directory = entry_.directory.number();
  if (temporary_name_.empty() || old.st_nlink > 1 || has_access_list(directory, entry_.name)) return false;
  struct stat own {};
  if (::fstat(content_.number(), &own) != 0) return false;
  const bool has_owner = own.st_uid == old.st_uid && own.st_gid == old.st_gid;
  if (!has_owner && ::fchown(content_.number(), old.st_uid, old.st_gid) != 0) return false;
  return set_mode(old.st_mode) && !has_access_list(directory, temporary_name_);
}

bool AtomicFile::set_mode(mode_t mode) const {
  struct stat own {};
  if (::fstat(content_.number(), &own) == 0 && (own.st_mode & kPermissions) == (mode & kPermissions)) return true;
  return ::fchmod(content_.number(), mode & kPermissions) == 0;
}

bool AtomicFile::take_name() {
  const int directory = entry_.directory.number();
  if (::renameat(directory, temporary_name_.c_str(), directory, entry_.name.c_str()) != 0) return false;
  temporary_name_.clear();
  return true;
}

void AtomicFile::copy_into_old() const {
  constexpr int kFlags = O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
  Descriptor old{::openat(entry_.directory.number(), entry_.name.c_str(), kFlags)};
  if (!old.is_open()) fail(errno);
  constexpr std::size_t kStep = std::size_t{1} << 18;
  std::string step(kStep, '\0');
  off_t size = 0;
  while (const ssize_t count = ::pread(content_.number(), step.data(), step.size(), size)) {
    if (count < 0) fail(errno);
    const auto block = std::string_view{step}.substr(0, static_cast<std::size_t>(count));
    if (const int code = write_all(old.number(), block); code != 0) fail(code);
    size += count;
  }
  if (::ftruncate(old.number(), size) != 0 || !old.close()) fail(errno);
}

std::filesystem::path AtomicFile::directory_path() const {
  const auto parent = entry_.path.parent_path();
  return parent.empty() ? "." : parent;
}

void AtomicFile::fail(int code) const { throw_file_error(kWriteDownload, entry_.path, code); }

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "api/local_files.hpp"
#include "base/descriptor.hpp"

namespace databricks::inline v0_2::internal {

/// A name in an open directory: the same place wherever the process, or the directory, moves.
struct DirectoryEntry {
  Descriptor directory;
  std::string name;
  std::filesystem::path path;  ///< For messages.
};

/// A regular file that is there with its new content, or as it was.
///
/// The content is written to a temporary file beside it, readable by this user only, which takes its name at the end, and
/// mode and owner of the old file. Where it cannot (the directory must not be written, the owner not be changed, the old
/// file has other names or an access list, something is mounted on it), the whole content is copied into the old file.
class AtomicFile final : public LocalTarget {
 public:
  explicit AtomicFile(DirectoryEntry entry);
  ~AtomicFile() override;

  void write(std::string_view block, const CallOptions& options) override;
  void finish(const CallOptions& options) override;

 private:
  [[nodiscard]] std::optional<struct stat> present() const;
  [[nodiscard]] mode_t find_mode_of_new_file() const;
  [[nodiscard]] bool is_flushed() const;
  [[nodiscard]] bool can_replace(const struct stat& old) const;
  bool set_mode(mode_t mode) const;
  [[nodiscard]] bool take_name();
  void copy_into_old() const;
  [[nodiscard]] std::filesystem::path directory_path() const;
  [[noreturn]] void fail(int code) const;

  DirectoryEntry entry_;
  Descriptor content_;
  std::string temporary_name_;  ///< Empty without a temporary file beside the target.
  mode_t mode_of_new_file_ = 0600;
};

}  // namespace databricks::inline v0_2::internal

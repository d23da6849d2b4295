#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include <databricks/call_options.hpp>

namespace databricks::inline v0_2::internal {

/// The local end of an upload.
class LocalSource {
 public:
  LocalSource() = default;
  LocalSource(const LocalSource&) = delete;
  LocalSource& operator=(const LocalSource&) = delete;
  virtual ~LocalSource() = default;

  /// Unknown for what is no regular file.
  [[nodiscard]] virtual std::optional<std::int64_t> size() const = 0;
  /// @return how many bytes; 0 only at the end.
  /// @param options timeout and cancel end the wait for what comes through a pipe.
  [[nodiscard]] virtual std::size_t read(std::span<char> buffer, const CallOptions& options) = 0;
};

/// The local end of a download.
class LocalTarget {
 public:
  LocalTarget() = default;
  LocalTarget(const LocalTarget&) = delete;
  LocalTarget& operator=(const LocalTarget&) = delete;
  virtual ~LocalTarget() = default;

  /// @param options timeout and cancel end the wait for the reader of a pipe.
  virtual void write(std::string_view block, const CallOptions& options) = 0;
  virtual void finish(const CallOptions& options) = 0;
};

/// The options of a call for its local end, which knows nothing of the client's timeout.
[[nodiscard]] inline CallOptions with_timeout(CallOptions options, std::chrono::milliseconds timeout) {
  if (!options.timeout) options.timeout = timeout;
  return options;
}

// Each of these looks at what is there, and refuses what cannot work, before the first byte. All throw FileError.

[[nodiscard]] std::shared_ptr<LocalSource> open_local_source(const std::filesystem::path& file);
[[nodiscard]] std::shared_ptr<LocalTarget> open_local_target(const std::filesystem::path& file);
/// A target for a name that somebody else chose, which may not leave the directory; see DownloadSink::below().
[[nodiscard]] std::shared_ptr<LocalTarget> open_local_target(const std::filesystem::path& directory,
                                                             std::string_view name);

}  // namespace databricks::inline v0_2::internal

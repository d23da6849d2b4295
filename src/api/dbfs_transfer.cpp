#include <databricks/api/dbfs.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "api/clean_up.hpp"
#include "api/local_files.hpp"
#include "api/temporary_name.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {
namespace {

using namespace files;

/// What one call of the service takes or gives at most.
constexpr std::int64_t kBlockSize = std::int64_t{1} << 20;

std::optional<FileInfo> find(const DbfsClient& dbfs, std::string_view path, const CallOptions& options) {
  try {
    return dbfs.get_status(path, options);
  } catch (const ResourceDoesNotExist&) {
    return std::nullopt;
  }
}

[[noreturn]] void refuse(ErrorKind kind, std::string error_code, std::string message) {
  throw_error({.kind = kind, .error_code = std::move(error_code), .message = std::move(message)});
}

/// A path in the directory of another one that nobody else uses.
std::string beside(std::string_view path, std::string_view ending) {
  return fmt::format("{}{}", path.substr(0, path.rfind('/') + 1), internal::temporary_name(ending));
}

/// One upload.
class Upload {
 public:
  Upload(const DbfsClient& dbfs, const Config& config, std::string_view path, UploadSource& source,
         const UploadOptions& upload, const CallOptions& options)
      : dbfs_(dbfs),
        config_(config),
        path_(path),
        source_(source),
        upload_(upload),
        options_(internal::with_timeout(options, config.timeout)) {}

  void run() {
    try {
      send();
    } catch (const Exception& failure) {
      const std::string left_behind = clean_up();
      if (left_behind.empty()) throw;
      Error error = failure.error();
      error.message += "; left behind: " + left_behind;
      throw_error(std::move(error));
    } catch (...) {
      log(clean_up());
      throw;
    }
    log(clean_up());
  }

 private:
  void send() {
    const bool replaces = check_target();
    std::string first = next_block();
    if (first.size() < kBlockSize) {
      const auto size = first.size();
      dbfs_.put({.contents = Bytes{std::move(first)}, .overwrite = upload_.overwrite, .path = path_}, options_);
      report(size);
    } else if (upload_.in_place) {
      write(path_, upload_.overwrite, std::move(first));
    } else {
      temporary_ = beside(path_, "part");
      write(temporary_, false, std::move(first));
      move_to_target(replaces);
    }
  }

  /// @return whether there is a file to replace.
  bool check_target() const {
    const auto existing = find(dbfs_, path_, options_);
    if (!existing) return false;
    if (existing->is_dir.value_or(false)) {
      refuse(ErrorKind::resource_already_exists, "RESOURCE_ALREADY_EXISTS", fmt::format("'{}' is a directory", path_));
    }
    if (!upload_.overwrite) {
      refuse(ErrorKind::resource_already_exists, "RESOURCE_ALREADY_EXISTS",
             fmt::format("the file '{}' is there already: set overwrite to replace it", path_));
    }
    return true;
  }

  void write(const std::string& path, bool overwrite, std::string block) {
    handle_ = dbfs_.create({.overwrite = overwrite, .path = path}, options_).handle;
    if (upload_.in_place) incomplete_ = path;
    for (; !block.empty(); block = next_block()) {
      const auto size = block.size();
      dbfs_.add_block({.data = Bytes{std::move(block)}, .handle = *handle_}, options_);
      report(size);
    }
    dbfs_.close(*handle_, options_);
    handle_.reset();
    incomplete_.clear();
  }

  /// A move does not replace, so the old file steps aside first.
  void move_to_target(bool replaces) {
    if (replaces) {
      set_aside_ = beside(path_, "old");
      dbfs_.move({.destination_path = set_aside_, .source_path = path_}, options_);
    }
    dbfs_.move({.destination_path = path_, .source_path = temporary_}, options_);
    temporary_.clear();
    replaced_ = std::exchange(set_aside_, "");
  }

  /// @return what is left behind.
  [[nodiscard]] std::string clean_up() const {
    std::vector<internal::CleanUpStep> steps;
    const auto add_delete = [&](std::string subject, const std::string& path) {
      if (path.empty()) return;
      steps.push_back(
          {std::move(subject), [&](const CallOptions& options) { dbfs_.delete_({.path = path}, options); }});
    };
    if (handle_) {
      steps.push_back({fmt::format("the open handle {}", *handle_),
                       [&](const CallOptions& options) { dbfs_.close(*handle_, options); }});
    }
    if (!set_aside_.empty()) {
      // It comes back, unless it never left. When the response to the last move was lost and the new file has taken its
      // place all the same, the move back is refused, because a move does not replace.
      steps.push_back(
          {fmt::format("the file that was to be replaced, as '{}'", set_aside_), [&](const CallOptions& options) {
             if (find(dbfs_, set_aside_, options)) {
               dbfs_.move({.destination_path = path_, .source_path = set_aside_}, options);
             }
           }});
    }
    add_delete(fmt::format("the temporary file '{}'", temporary_), temporary_);
    add_delete(fmt::format("the file that was replaced, as '{}'", replaced_), replaced_);
    std::string left_behind = internal::clean_up(*config_.clock, options_, upload_.clean_up_timeout, steps);
    if (!incomplete_.empty()) {
      left_behind += fmt::format("{}what was written of '{}'", left_behind.empty() ? "" : ", ", incomplete_);
    }
    return left_behind;
  }

  /// For ends that carry no error of the library.
  void log(const std::string& left_behind) const {
    if (left_behind.empty() || !config_.log) return;
    config_.log(LogLevel::warning, fmt::format("the upload to '{}' left behind: {}", path_, left_behind));
  }

  std::string next_block() { return source_.read(kBlockSize, options_); }

  void report(std::size_t size) {
    done_ += static_cast<std::int64_t>(size);
    if (upload_.on_progress) upload_.on_progress({.bytes_done = done_, .bytes_total = source_.size()});
  }

  const DbfsClient& dbfs_;
  const Config& config_;
  std::string path_;
  UploadSource& source_;
  const UploadOptions& upload_;
  CallOptions options_;
  std::int64_t done_ = 0;
  // What there is to clean up.
  std::optional<std::int64_t> handle_;
  std::string temporary_;
  std::string set_aside_;   ///< The old file, until the new one has its place.
  std::string replaced_;    ///< The old file from then on.
  std::string incomplete_;  ///< Written in place, and kept.
};

/// The bytes from an offset on, at most a block.
std::string read_block(const DbfsClient& dbfs, std::string_view path, std::int64_t offset, const CallOptions& options) {
  auto response = dbfs.read({.length = kBlockSize, .offset = offset, .path = std::string{path}}, options);
  std::string block = std::move(response.data).value_or(Bytes{}).take();
  const auto size = static_cast<std::int64_t>(block.size());
  if (response.bytes_read.value_or(size) != size) {
    refuse(ErrorKind::decode, "",
           fmt::format("'{}': the service sent {} bytes and counted {}", path, size, *response.bytes_read));
  }
  return block;
}

}  // namespace

void DbfsClient::upload(std::string_view path, UploadSource source, const UploadOptions& upload,
                        const CallOptions& options) const {
  Upload{*this, session_->config(), path, source, upload, options}.run();
}

void DbfsClient::download(std::string_view path, DownloadSink sink, const DownloadOptions& download,
                          const CallOptions& options) const {
  const FileInfo file = get_status(path, options);
  if (file.is_dir.value_or(false)) {
    refuse(ErrorKind::invalid_parameter_value, "INVALID_PARAMETER_VALUE",
           fmt::format("'{}' is a directory, not a file", path));
  }
  const CallOptions local = internal::with_timeout(options, session_->config().timeout);
  const auto total = file.file_size;
  if (total && *total > 0) sink.expect(static_cast<std::uint64_t>(*total));
  std::int64_t done = 0;
  while (!total || done < *total) {
    std::string block = read_block(*this, path, done, options);
    if (block.empty()) break;
    if (total) block.resize(std::min(block.size(), static_cast<std::size_t>(*total - done)));  // it may have grown
    sink.write(block, local);
    done += static_cast<std::int64_t>(block.size());
    if (download.on_progress) download.on_progress({.bytes_done = done, .bytes_total = total});
  }
  if (total && done < *total) {
    refuse(ErrorKind::decode, "",
           fmt::format("'{}' ended after {} of {} bytes: it was changed meanwhile", path, done, *total));
  }
  sink.finish(local);
}

}  // namespace databricks::inline v0_2

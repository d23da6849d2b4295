#include <databricks/api/dbfs.hpp>

#include <optional>
#include <string>

#include <fmt/format.h>

#include "base/random.hpp"

namespace databricks {
namespace {

using namespace files;

/// What one call of the service takes or gives at most.
constexpr std::int64_t kBlockSize = std::int64_t{1} << 20;
constexpr std::chrono::seconds kCleanUpTime{30};

/// For what must be done although the transfer has failed or was cancelled.
CallOptions for_clean_up(const CallOptions& options) {
  return {.timeout = kCleanUpTime, .cancel = {}, .retry = options.retry, .headers = options.headers};
}

/// Does something on the way of an exception, which is to be thrown whatever comes of it.
template <class Action>
void attempt(const Action& action) noexcept {
  try {
    action();
  } catch (...) {
    // The first failure is the one to tell.
  }
}

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

/// A path beside another one that nobody else uses. Readers of the directory skip names that begin with a dot.
std::string beside(std::string_view path, std::string_view ending) {
  const auto name = path.rfind('/') + 1;
  return fmt::format("{}.{}.{}.{}", path.substr(0, name), path.substr(name), random::hexadecimal(4), ending);
}

/// One upload.
class Upload {
 public:
  Upload(const DbfsClient& dbfs, std::string_view path, UploadSource& source, const UploadOptions& upload,
         const CallOptions& options)
      : dbfs_(dbfs), path_(path), source_(source), upload_(upload), options_(options) {}

  void run() {
    replaces_ = check_target();
    std::string first = next_block();
    if (first.size() < kBlockSize) {
      const auto size = first.size();
      dbfs_.put({.contents = Bytes{std::move(first)}, .overwrite = upload_.overwrite, .path = path_}, options_);
      report(size);
    } else if (upload_.in_place) {
      write(path_, upload_.overwrite, std::move(first));
    } else {
      write_beside_and_move(std::move(first));
    }
  }

 private:
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

  void write_beside_and_move(std::string first) {
    const std::string temporary = beside(path_, "part");
    try {
      write(temporary, false, std::move(first));
      move_to_target(temporary);
    } catch (...) {
      attempt([&] { dbfs_.delete_({.path = temporary}, for_clean_up(options_)); });
      throw;
    }
  }

  /// A move does not replace, so the old file steps aside first, and comes back should the new one fail to take its
  /// place. (When an answer was lost and the move has happened all the same, the move back does nothing: it does not
  /// replace either.)
  void move_to_target(const std::string& temporary) const {
    const std::string old = beside(path_, "old");
    try {
      if (replaces_) dbfs_.move({.destination_path = old, .source_path = path_}, options_);
      dbfs_.move({.destination_path = path_, .source_path = temporary}, options_);
    } catch (...) {
      if (replaces_)
        attempt([&] { dbfs_.move({.destination_path = path_, .source_path = old}, for_clean_up(options_)); });
      throw;
    }
    if (replaces_) attempt([&] { dbfs_.delete_({.path = old}, for_clean_up(options_)); });
  }

  void write(const std::string& path, bool overwrite, std::string block) {
    const auto handle = dbfs_.create({.overwrite = overwrite, .path = path}, options_).handle;
    try {
      for (; !block.empty(); block = next_block()) {
        const auto size = block.size();
        dbfs_.add_block({.data = Bytes{std::move(block)}, .handle = handle}, options_);
        report(size);
      }
    } catch (...) {
      attempt([&] { dbfs_.close(handle, for_clean_up(options_)); });
      throw;
    }
    dbfs_.close(handle, options_);
  }

  std::string next_block() { return source_.read(kBlockSize); }

  void report(std::size_t size) {
    done_ += static_cast<std::int64_t>(size);
    if (upload_.on_progress) upload_.on_progress({.bytes_done = done_, .bytes_total = source_.size()});
  }

  const DbfsClient& dbfs_;
  std::string path_;
  UploadSource& source_;
  const UploadOptions& upload_;
  const CallOptions& options_;
  bool replaces_ = false;
  std::int64_t done_ = 0;
};

/// The bytes from an offset on, at most a block.
std::string read_block(const DbfsClient& dbfs, std::string_view path, std::int64_t offset, const CallOptions& options) {
  auto answer = dbfs.read({.length = kBlockSize, .offset = offset, .path = std::string{path}}, options);
  std::string block = std::move(answer.data).value_or(Bytes{}).take();
  const auto size = static_cast<std::int64_t>(block.size());
  if (answer.bytes_read.value_or(size) != size) {
    refuse(ErrorKind::decode, "",
           fmt::format("'{}': the service sent {} bytes and counted {}", path, size, *answer.bytes_read));
  }
  return block;
}

}  // namespace

void DbfsClient::upload(std::string_view path, UploadSource source, const UploadOptions& upload,
                        const CallOptions& options) const {
  Upload{*this, path, source, upload, options}.run();
}

void DbfsClient::download(std::string_view path, DownloadSink sink, const DownloadOptions& download,
                          const CallOptions& options) const {
  const FileInfo file = get_status(path, options);
  if (file.is_dir.value_or(false)) {
    refuse(ErrorKind::invalid_parameter_value, "INVALID_PARAMETER_VALUE",
           fmt::format("'{}' is a directory, not a file", path));
  }
  const auto total = file.file_size;
  std::int64_t done = 0;
  while (!total || done < *total) {
    std::string block = read_block(*this, path, done, options);
    if (block.empty()) break;
    if (total) block.resize(std::min(block.size(), static_cast<std::size_t>(*total - done)));  // it may have grown
    sink.write(block);
    done += static_cast<std::int64_t>(block.size());
    if (download.on_progress) download.on_progress({.bytes_done = done, .bytes_total = total});
  }
  if (total && done < *total) {
    refuse(ErrorKind::decode, "",
           fmt::format("'{}' ended after {} of {} bytes: it was changed meanwhile", path, done, *total));
  }
  sink.finish();
}

}  // namespace databricks

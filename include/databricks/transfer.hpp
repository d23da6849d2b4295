#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/bytes.hpp>
#include <databricks/call_options.hpp>
#include <databricks/export.hpp>

/// Where the content of uploads comes from and where that of downloads goes.
namespace databricks::inline v0_2 {

namespace internal {
class LocalTarget;
}  // namespace internal

/// How far a transfer has come.
struct TransferProgress {
  std::int64_t bytes_done = 0;
  std::optional<std::int64_t> bytes_total{};  ///< Unknown for streams.

  bool operator==(const TransferProgress&) const = default;
};

/// Called after each block, on the thread of the transfer. An exception from it ends the transfer.
using OnProgress = std::function<void(const TransferProgress&)>;

/// The content of an upload: a local file, a stream, or bytes. Read once, from front to back.
///
///     client.dbfs().upload("/tmp/data.csv", std::filesystem::path{"data.csv"});
///     client.dbfs().upload("/tmp/note.txt", Bytes{"some text"});
///
/// A plain string is refused by the compiler: it could be a name as well as content.
class DATABRICKS_EXPORT UploadSource {
 public:
  /// Fills the buffer from its front. @return how many bytes; fewer than it holds only at the end of the content.
  using Read = std::function<std::size_t(std::span<char> buffer)>;

  /// Content of any other kind.
  explicit UploadSource(Read read, std::optional<std::int64_t> size = {});
  /// A local file, opened here; also a pipe or device. @throws FileError when it cannot be read, also while reading.
  UploadSource(const std::filesystem::path& file);
  /// A stream, from its position to its end; it must outlive the upload. A stream that fails ends the upload with
  /// std::ios_base::failure.
  UploadSource(std::istream& stream);
  UploadSource(Bytes content);

  /// The next bytes, at most `most`; fewer only at the end of the content.
  /// @param options timeout (default: none) and cancel end the wait for what comes through a local pipe.
  [[nodiscard]] std::string read(std::size_t most, const CallOptions& options = {});
  /// Everything that is left.
  [[nodiscard]] std::string read_all(const CallOptions& options = {});
  /// In bytes, when it is known before reading.
  [[nodiscard]] std::optional<std::int64_t> size() const noexcept { return size_; }
  /// The name of the file; empty for any other content.
  [[nodiscard]] const std::string& file_name() const noexcept { return file_name_; }

 private:
  std::function<std::size_t(std::span<char> buffer, const CallOptions& options)> read_;
  std::optional<std::int64_t> size_{};
  std::string file_name_{};
};

/// Where a download goes: a local file, a stream, or memory.
///
///     client.dbfs().download("/tmp/data.csv", std::filesystem::path{"data.csv"});
///     Bytes content;
///     client.dbfs().download("/tmp/note.txt", content);
class DATABRICKS_EXPORT DownloadSink {
 public:
  /// Takes the next bytes.
  using Write = std::function<void(std::string_view block)>;
  /// Called once, after the last byte of a download that succeeded.
  using Finish = std::function<void()>;

  /// Any other kind.
  explicit DownloadSink(Write write, Finish finish = {});
  /// A local file, looked at here, before the first byte is fetched. Symbolic links are followed, also to a file that is
  /// not there yet; a directory, a file that may not be written, or a directory that is missing on the way is refused.
  ///
  /// The bytes go to a temporary file beside the target (".0123456789abcdef.part", mode 600), which takes its name at the
  /// end: a download that fails leaves nothing behind and an older file as it was. A new file has the mode that the umask
  /// allows, one that replaces an older file has its mode and owner. Where the temporary file cannot take the older one's
  /// place (its directory may not be written, its owner not be changed, it has several names or an access list, it is a
  /// mount point), the older file is written in place, after the last byte was fetched.
  ///
  /// Pipes and devices are written to as they are; a pipe is waited for until it has a reader.
  /// @throws FileError, which names the file and what to change; also while writing.
  DownloadSink(const std::filesystem::path& file);
  /// A stream, which must outlive the download; what came before a failure stays in it. A stream that fails ends the
  /// download with std::ios_base::failure.
  DownloadSink(std::ostream& stream);
  /// Memory; set at the end, all at once.
  DownloadSink(Bytes& content);

  /// A local file below a directory, under a name that the service gave; directories between them are made.
  ///
  /// The name cannot lead out of the directory: an absolute one, '.' and '..', empty parts, backslashes and NUL are refused,
  /// and so are symbolic links, pipes and devices below the directory, whoever put them there.
  ///
  ///     for (const files::FileInfo& file : client.dbfs().list_recursively("/tmp/t")) {
  ///       const std::string name = file.path.substr(std::string_view{"/tmp/t/"}.size());
  ///       if (!file.is_dir.value_or(false)) client.dbfs().download(file.path, DownloadSink::below("data", name));
  ///     }
  ///
  /// @param directory must be there; links to it are followed.
  /// @param name segments separated by '/'.
  /// @throws FileError
  [[nodiscard]] static DownloadSink below(const std::filesystem::path& directory, std::string_view name);

  /// Says before the first byte how many there will be, so that memory for them is taken at once. More or fewer may come.
  void expect(std::uint64_t size) {
    if (expect_) expect_(size);
  }
  /// @param options timeout (default: none) and cancel end the wait for the reader of a local pipe.
  void write(std::string_view block, const CallOptions& options = {}) { write_(block, options); }
  /// To be called after the last byte.
  void finish(const CallOptions& options = {}) { finish_(options); }

 private:
  explicit DownloadSink(const std::shared_ptr<internal::LocalTarget>& target);

  std::function<void(std::uint64_t size)> expect_;
  std::function<void(std::string_view block, const CallOptions& options)> write_;
  std::function<void(const CallOptions& options)> finish_;
};

}  // namespace databricks::inline v0_2

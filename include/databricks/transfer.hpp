#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/bytes.hpp>

/// Where the content of uploads comes from and where that of downloads goes.
namespace databricks {

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
class UploadSource {
 public:
  /// Fills the buffer from its front. @return how many bytes; fewer than it holds only at the end of the content.
  using Read = std::function<std::size_t(std::span<char> buffer)>;

  /// Content of any other kind.
  explicit UploadSource(Read read, std::optional<std::int64_t> size = {}) : read_(std::move(read)), size_(size) {}
  /// A local file, opened here. @throws std::filesystem::filesystem_error when it cannot be read.
  UploadSource(const std::filesystem::path& file);
  /// A stream, from its position to its end; it must outlive the upload. A stream that fails ends the upload with
  /// std::ios_base::failure.
  UploadSource(std::istream& stream);
  UploadSource(Bytes content);

  /// The next bytes, at most `most`; fewer only at the end of the content.
  [[nodiscard]] std::string read(std::size_t most);
  /// Everything that is left.
  [[nodiscard]] std::string read_all();
  /// In bytes, when it is known before reading.
  [[nodiscard]] std::optional<std::int64_t> size() const noexcept { return size_; }
  /// The name of the file; empty for any other content.
  [[nodiscard]] const std::string& file_name() const noexcept { return file_name_; }

 private:
  Read read_;
  std::optional<std::int64_t> size_{};
  std::string file_name_{};
};

/// Where a download goes: a local file, a stream, or memory.
///
///     client.dbfs().download("/tmp/data.csv", std::filesystem::path{"data.csv"});
///     Bytes content;
///     client.dbfs().download("/tmp/note.txt", content);
class DownloadSink {
 public:
  /// Takes the next bytes.
  using Write = std::function<void(std::string_view block)>;
  /// Called once, after the last byte of a download that succeeded.
  using Finish = std::function<void()>;

  /// Any other kind.
  explicit DownloadSink(Write write, Finish finish = {}) : write_(std::move(write)), finish_(std::move(finish)) {}
  /// A local file. The bytes go to a temporary file beside it, which takes its place at the end: a download that fails
  /// leaves nothing behind and an older file as it was.
  /// @throws std::filesystem::filesystem_error when the temporary file cannot be made; also while writing.
  DownloadSink(const std::filesystem::path& file);
  /// A stream, which must outlive the download; what came before a failure stays in it. A stream that fails ends the
  /// download with std::ios_base::failure.
  DownloadSink(std::ostream& stream);
  /// Memory; set at the end, all at once.
  DownloadSink(Bytes& content);

  void write(std::string_view block) { write_(block); }
  /// To be called after the last byte.
  void finish() {
    if (finish_) finish_();
  }

 private:
  Write write_;
  Finish finish_;
};

}  // namespace databricks

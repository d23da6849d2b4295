#include <databricks/transfer.hpp>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <istream>
#include <memory>
#include <ostream>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "base/random.hpp"

namespace databricks {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadAllStep = std::size_t{1} << 20;

/// Streams do not say why they failed; the C library below them does, as a rule.
[[noreturn]] void fail(const char* what, const fs::path& file) {
  const int reason = errno != 0 ? errno : EIO;
  throw fs::filesystem_error(what, file, std::error_code{reason, std::generic_category()});
}

std::size_t read_stream(std::istream& stream, std::span<char> buffer) {
  stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
  return static_cast<std::size_t>(stream.gcount());
}

/// A file that is written beside its final place and moved there at the end; without an end it is deleted.
class FileInTheMaking {
 public:
  explicit FileInTheMaking(fs::path target) : target_(std::move(target)), temporary_(target_) {
    temporary_ += fmt::format(".{}.part", random::hexadecimal(4));
    errno = 0;
    stream_.open(temporary_, std::ios::binary | std::ios::trunc);
    if (!stream_) fail("cannot create a file for the download", temporary_);
  }
  FileInTheMaking(const FileInTheMaking&) = delete;
  FileInTheMaking& operator=(const FileInTheMaking&) = delete;
  ~FileInTheMaking() {
    if (finished_) return;
    stream_.close();
    std::error_code ignored;
    fs::remove(temporary_, ignored);
  }

  void write(std::string_view block) {
    stream_.write(block.data(), static_cast<std::streamsize>(block.size()));
    if (!stream_) fail("cannot write the download", temporary_);
  }

  void finish() {
    stream_.close();
    if (!stream_) fail("cannot write the download", temporary_);
    fs::rename(temporary_, target_);
    finished_ = true;
  }

 private:
  fs::path target_;
  fs::path temporary_;
  std::ofstream stream_;
  bool finished_ = false;
};

}  // namespace

UploadSource::UploadSource(const fs::path& file) : file_name_(file.filename().string()) {
  if (fs::is_directory(file))
    throw fs::filesystem_error("not a file", file, std::make_error_code(std::errc::is_a_directory));
  errno = 0;
  auto stream = std::make_shared<std::ifstream>(file, std::ios::binary);
  if (!*stream) fail("cannot read the file", file);
  if (fs::is_regular_file(file)) size_ = static_cast<std::int64_t>(fs::file_size(file));
  read_ = [stream, file](std::span<char> buffer) {
    const std::size_t count = read_stream(*stream, buffer);
    if (stream->bad()) fail("cannot read the file", file);
    return count;
  };
}

UploadSource::UploadSource(std::istream& stream)
    : read_([&stream](std::span<char> buffer) {
        if (stream.eof()) return std::size_t{0};
        const std::size_t count = read_stream(stream, buffer);
        if (stream.bad() || (stream.fail() && !stream.eof()))
          throw std::ios_base::failure("cannot read the stream to upload");
        return count;
      }) {}

UploadSource::UploadSource(Bytes content) : size_(static_cast<std::int64_t>(content.size())) {
  read_ = [content = std::move(content), position = std::size_t{0}](std::span<char> buffer) mutable {
    const std::string_view block = content.text().substr(position, buffer.size());
    std::ranges::copy(block, buffer.begin());
    position += block.size();
    return block.size();
  };
}

std::string UploadSource::read(std::size_t most) {
  std::string block(most, '\0');
  block.resize(read_(block));
  return block;
}

std::string UploadSource::read_all() {
  std::string content;
  while (true) {
    const std::size_t before = content.size();
    content.resize(before + kReadAllStep);
    const std::size_t count = read_(std::span{content}.subspan(before));
    content.resize(before + count);
    if (count < kReadAllStep) return content;
  }
}

DownloadSink::DownloadSink(const fs::path& file) {
  const auto making = std::make_shared<FileInTheMaking>(file);
  write_ = [making](std::string_view block) { making->write(block); };
  finish_ = [making] { making->finish(); };
}

DownloadSink::DownloadSink(std::ostream& stream)
    : write_([&stream](std::string_view block) {
        stream.write(block.data(), static_cast<std::streamsize>(block.size()));
        if (!stream) throw std::ios_base::failure("cannot write the download to the stream");
      }),
      finish_([&stream] {
        if (!stream.flush()) throw std::ios_base::failure("cannot write the download to the stream");
      }) {}

DownloadSink::DownloadSink(Bytes& content) {
  const auto received = std::make_shared<std::string>();
  write_ = [received](std::string_view block) { received->append(block); };
  finish_ = [received, &content] { content = Bytes{std::move(*received)}; };
}

}  // namespace databricks

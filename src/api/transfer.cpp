#include <databricks/transfer.hpp>

#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>
#include <utility>

#include "api/local_files.hpp"

namespace databricks::inline v0_2 {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kReadAllStep = std::size_t{1} << 20;
/// The memory that is taken at a service's word alone.
constexpr std::uint64_t kMaxExpected = std::uint64_t{64} << 20;

std::size_t read_stream(std::istream& stream, std::span<char> buffer) {
  stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
  return static_cast<std::size_t>(stream.gcount());
}

/// Fills the buffer; fewer bytes mean the end, after which nothing more is asked for.
class FullReads {
 public:
  explicit FullReads(std::shared_ptr<internal::LocalSource> source) : source_(std::move(source)) {}

  std::size_t operator()(std::span<char> buffer, const CallOptions& options) {
    std::size_t filled = 0;
    while (!ended_ && filled < buffer.size()) {
      const std::size_t count = source_->read(buffer.subspan(filled), options);
      ended_ = count == 0;
      filled += count;
    }
    return filled;
  }

 private:
  std::shared_ptr<internal::LocalSource> source_;
  bool ended_ = false;
};

}  // namespace

UploadSource::UploadSource(Read read, std::optional<std::int64_t> size)
    : read_([read = std::move(read)](std::span<char> buffer, const CallOptions&) { return read(buffer); }),
      size_(size) {}

UploadSource::UploadSource(const fs::path& file) : file_name_(file.filename().string()) {
  auto source = internal::open_local_source(file);
  size_ = source->size();
  read_ = FullReads{std::move(source)};
}

UploadSource::UploadSource(std::istream& stream)
    : UploadSource([&stream](std::span<char> buffer) {
        if (stream.eof()) return std::size_t{0};
        const std::size_t count = read_stream(stream, buffer);
        if (stream.bad() || (stream.fail() && !stream.eof()))
          throw std::ios_base::failure("cannot read the stream to upload");
        return count;
      }) {}

UploadSource::UploadSource(Bytes content) : size_(static_cast<std::int64_t>(content.size())) {
  read_ = [content = std::move(content), position = std::size_t{0}](std::span<char> buffer,
                                                                    const CallOptions&) mutable {
    const std::string_view block = content.text().substr(position, buffer.size());
    std::ranges::copy(block, buffer.begin());
    position += block.size();
    return block.size();
  };
}

std::string UploadSource::read(std::size_t most, const CallOptions& options) {
  std::string block(most, '\0');
  block.resize(read_(block, options));
  return block;
}

std::string UploadSource::read_all(const CallOptions& options) {
  std::string content;
  while (true) {
    const std::size_t before = content.size();
    content.resize(before + kReadAllStep);
    const std::size_t count = read_(std::span{content}.subspan(before), options);
    content.resize(before + count);
    if (count < kReadAllStep) return content;
  }
}

DownloadSink::DownloadSink(Write write, Finish finish)
    : write_([write = std::move(write)](std::string_view block, const CallOptions&) { write(block); }),
      finish_([finish = std::move(finish)](const CallOptions&) {
        if (finish) finish();
      }) {}

DownloadSink::DownloadSink(const std::shared_ptr<internal::LocalTarget>& target)
    : write_([target](std::string_view block, const CallOptions& options) { target->write(block, options); }),
      finish_([target](const CallOptions& options) { target->finish(options); }) {}

DownloadSink::DownloadSink(const fs::path& file) : DownloadSink(internal::open_local_target(file)) {}

DownloadSink DownloadSink::below(const fs::path& directory, std::string_view name) {
  return DownloadSink{internal::open_local_target(directory, name)};
}

DownloadSink::DownloadSink(std::ostream& stream)
    : DownloadSink(
          [&stream](std::string_view block) {
            stream.write(block.data(), static_cast<std::streamsize>(block.size()));
            if (!stream) throw std::ios_base::failure("cannot write the download to the stream");
          },
          [&stream] {
            if (!stream.flush()) throw std::ios_base::failure("cannot write the download to the stream");
          }) {}

DownloadSink::DownloadSink(Bytes& content) {
  const auto received = std::make_shared<std::string>();
  expect_ = [received](std::uint64_t size) {
    received->reserve(static_cast<std::size_t>(std::min(size, kMaxExpected)));
  };
  write_ = [received](std::string_view block, const CallOptions&) { received->append(block); };
  finish_ = [received, &content](const CallOptions&) { content = Bytes{std::move(*received)}; };
}

}  // namespace databricks::inline v0_2

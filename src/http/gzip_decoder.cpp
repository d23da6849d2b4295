#include "http/gzip_decoder.hpp"

#include <array>
#include <new>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {

GzipDecoder::GzipDecoder() {
  constexpr int kWithGzipHeader = 16;
  if (inflateInit2(&stream_, MAX_WBITS + kWithGzipHeader) != Z_OK) throw std::bad_alloc{};
}

GzipDecoder::~GzipDecoder() { inflateEnd(&stream_); }

bool GzipDecoder::add(std::string_view piece, const Sink& sink) {
  std::array<char, std::size_t{64} << 10> output;
  stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
  stream_.avail_in = static_cast<uInt>(piece.size());
  do {
    if (is_complete_ && stream_.avail_in > 0) inflateReset(&stream_);  // a body may be several files in a row
    stream_.next_out = reinterpret_cast<Bytef*>(output.data());
    stream_.avail_out = static_cast<uInt>(output.size());
    const int outcome = inflate(&stream_, Z_NO_FLUSH);
    is_complete_ = outcome == Z_STREAM_END;
    is_garbled_ = outcome != Z_OK && outcome != Z_STREAM_END && outcome != Z_BUF_ERROR;
    if (is_garbled_) return false;
    if (!sink({output.data(), output.size() - stream_.avail_out})) return false;
  } while (stream_.avail_in > 0 || stream_.avail_out == 0);
  return true;
}

bool is_gzip(std::string_view content_encoding) noexcept {
  const std::string_view coding = text::trim(content_encoding);
  return text::equal_ignoring_case(coding, "gzip") || text::equal_ignoring_case(coding, "x-gzip");
}

}  // namespace databricks::inline v0_2::internal::http

#include "http/gzip_decoder.hpp"

#include <gtest/gtest.h>

#include <string>

namespace databricks::internal::http {
namespace {

/// As a gzip file has it.
std::string compressed(const std::string& text) {
  z_stream stream{};
  EXPECT_EQ(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  std::string output(deflateBound(&stream, text.size()) + 64, '\0');
  std::string input = text;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(output.data());
  stream.avail_out = static_cast<uInt>(output.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  output.resize(stream.total_out);
  deflateEnd(&stream);
  return output;
}

/// What becomes of a body that arrives in pieces of this size; empty when it is garbled.
std::string decompressed(const std::string& body, std::size_t piece_size) {
  GzipDecoder decoder;
  std::string output;
  for (std::size_t start = 0; start < body.size(); start += piece_size) {
    const bool goes_on = decoder.add(std::string_view{body}.substr(start, piece_size), [&](std::string_view piece) {
      output += piece;
      return true;
    });
    if (!goes_on) return "";
  }
  EXPECT_TRUE(decoder.is_complete());
  return output;
}

TEST(GzipDecoder, DecompressesInPiecesOfAnySize) {
  const std::string text = "hello" + std::string(200'000, 'x') + "world";
  for (const std::size_t size : {1U, 7U, 1'000U, 1'000'000U}) EXPECT_EQ(decompressed(compressed(text), size), text);
}

TEST(GzipDecoder, DecompressesSeveralFilesInARow) {
  for (const std::size_t size : {1U, 1'000U}) {
    EXPECT_EQ(decompressed(compressed("hello, ") + compressed("") + compressed("world"), size), "hello, world");
  }
}

TEST(GzipDecoder, DecompressesWhatFillsItsBufferExactly) {
  const std::string text(std::size_t{64} << 10, 'x');
  EXPECT_EQ(decompressed(compressed(text), 1'000'000), text);
}

TEST(GzipDecoder, SaysThatABodyIsGarbled) {
  GzipDecoder decoder;
  EXPECT_FALSE(decoder.add("hello", [](std::string_view) { return true; }));
  EXPECT_TRUE(decoder.is_garbled());
}

TEST(GzipDecoder, SaysThatABodyBreaksOff) {
  const std::string body = compressed("hello");
  for (std::size_t size = 1; size < body.size(); ++size) {
    GzipDecoder decoder;
    EXPECT_TRUE(decoder.add(std::string_view{body}.substr(0, size), [](std::string_view) { return true; }));
    EXPECT_FALSE(decoder.is_complete()) << size;
  }
}

TEST(GzipDecoder, StopsWhenNoMoreIsWanted) {
  GzipDecoder decoder;
  int pieces = 0;
  EXPECT_FALSE(decoder.add(compressed(std::string(10'000'000, 'x')), [&](std::string_view) { return ++pieces < 3; }));
  EXPECT_EQ(pieces, 3);
  EXPECT_FALSE(decoder.is_garbled());
}

TEST(GzipDecoder, IsForOneNameOnly) {
  for (const char* name : {"gzip", "GZip", " x-gzip "}) EXPECT_TRUE(is_gzip(name)) << name;
  for (const char* name : {"", "identity", "utf-8", "aws-chunked", "gzip, aws-chunked", "gzip,gzip", "br", "deflate"}) {
    EXPECT_FALSE(is_gzip(name)) << name;
  }
}

}  // namespace
}  // namespace databricks::internal::http

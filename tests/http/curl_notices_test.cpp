#include "http/curl_notices.hpp"

#include <gmock/gmock.h>

#include <initializer_list>
#include <string_view>

namespace databricks::internal::http {
namespace {

CurlNotices after(std::initializer_list<std::string_view> lines) {
  CurlNotices notices;
  for (const std::string_view line : lines) notices.add_line(line);
  return notices;
}

TEST(CurlNotices, TellARefusalInTheWordsOfEveryLibcurl) {
  EXPECT_TRUE(
      after({"Using Stream ID: 3 (easy handle 0x1)\n", "recveived GOAWAY, error=0, last_stream=1\n"}).was_refused());
  EXPECT_TRUE(after({"[HTTP/2] [3] OPENED stream for https://x/\n", "received GOAWAY, error=0, last_stream=1\n"})
                  .was_refused());
  EXPECT_TRUE(
      after({"Using Stream ID: 1 (easy handle 0x1)\n", "REFUSED_STREAM, retrying a fresh connect\n"}).was_refused());
  EXPECT_TRUE(after({"[HTTP/2] [1] OPENED stream for https://x/\n",
                     "HTTP/2 stream 1 refused by server, try again on a new connection\n"})
                  .was_refused());
  EXPECT_TRUE(after({"Using Stream ID: 1 (easy handle 0x1)\n",
                     "HTTP/2 stream 1 was not closed cleanly: HTTP_1_1_REQUIRED (err 13)\n"})
                  .was_refused());
  EXPECT_TRUE(after({"[HTTP/2] [1] OPENED stream for https://x/\n",
                     "HTTP/2 stream 1 reset by server (error 0xd HTTP_1_1_REQUIRED)\n"})
                  .was_refused());
}

TEST(CurlNotices, TakeNothingElseForARefusal) {
  EXPECT_FALSE(after({}).was_refused());
  EXPECT_FALSE(
      after({"Using Stream ID: 3 (easy handle 0x1)\n", "recveived GOAWAY, error=2, last_stream=3\n"}).was_refused())
      << "the stream may have been processed";
  EXPECT_FALSE(after({"received GOAWAY, error=0, last_stream=1\n"}).was_refused()) << "nothing was sent over HTTP/2";
  EXPECT_FALSE(after({"[HTTP/2] [1] OPENED stream for https://x/\n",
                      "HTTP/2 stream 1 reset by server (error 0x2 INTERNAL_ERROR)\n"})
                   .was_refused());
  EXPECT_FALSE(after({"[HTTP/2] [1] OPENED stream for https://x/REFUSED_STREAM\n",
                      "[HTTP/2] [1] [:path: /HTTP_1_1_REQUIRED refused by server]\n"})
                   .was_refused())
      << "callers choose their paths";
}

TEST(CurlNotices, TellBytesThatBelongToNoResponse) {
  EXPECT_TRUE(after({"Excess found: excess = 20 url = /x (zero-length body)\n"}).has_excess());
  EXPECT_TRUE(
      after({"Excess found writing body: excess = 1, size = 2, maxdownload = 2, bytecount = 2\n"}).has_excess());
  EXPECT_TRUE(after({"Leftovers after chunking: 20 bytes\n"}).has_excess());
  EXPECT_FALSE(after({"Connection #0 to host localhost left intact\n"}).has_excess());
}

}  // namespace
}  // namespace databricks::internal::http

#include "http/response_head.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace databricks::internal::http {
namespace {

ResponseHead head_of(std::initializer_list<std::string_view> lines) {
  ResponseHead head;
  for (const std::string_view line : lines) EXPECT_TRUE(head.add_line(line));
  return head;
}

TEST(ResponseHead, HoldsTheHeadersInTheirOrder) {
  const auto head =
      head_of({"HTTP/1.1 200 OK\r\n", "Content-Type: a/b\r\n", "X-Many:1\r\n", "X-Many:\t2 \r\n", "\r\n"});
  EXPECT_TRUE(head.has_ended());
  EXPECT_EQ(head.headers(), (Headers{{"Content-Type", "a/b"}, {"X-Many", "1"}, {"X-Many", "2"}}));
}

TEST(ResponseHead, HasNotEndedBeforeTheEmptyLine) {
  EXPECT_FALSE(head_of({}).has_ended());
  EXPECT_FALSE(head_of({"HTTP/1.1 200 OK\r\n", "A: 1\r\n"}).has_ended());
}

TEST(ResponseHead, ForgetsInterimResponses) {
  const auto head =
      head_of({"HTTP/1.1 103 Early Hints\r\n", "Retry-After: 9\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "A: 1\r\n"});
  EXPECT_FALSE(head.has_ended());
  EXPECT_EQ(head.headers(), (Headers{{"A", "1"}}));
}

TEST(ResponseHead, LeavesTrailersOut) {
  const auto head = head_of({"HTTP/1.1 503 No\r\n", "A: 1\r\n", "\r\n", "Retry-After: 9\r\n", "\r\n"});
  EXPECT_TRUE(head.has_ended());
  EXPECT_EQ(head.headers(), (Headers{{"A", "1"}}));
}

TEST(ResponseHead, LeavesOutWhatIsNoHeader) {
  const auto head = head_of({"HTTP/1.1 200 OK\r\n", "no colon\r\n", ": no name\r\n", " folded: 1\r\n", "A : 1\r\n",
                             "B: 1\r2\r\n", "C: \x01\r\n", "D:\r\n", "\r\n"});
  EXPECT_EQ(head.headers(), (Headers{{"D", ""}}));
}

TEST(ResponseHead, IsAtMost256KiBInterimResponsesIncluded) {
  ResponseHead head;
  const std::string line = "A: " + std::string(1019, 'x') + "\r\n";
  ASSERT_EQ(line.size(), 1024U);
  for (int count = 0; count < 128; ++count) EXPECT_TRUE(head.add_line(line));
  EXPECT_TRUE(head.add_line("\r\n"));
  EXPECT_TRUE(head.add_line("HTTP/2 200\r\n"));
  for (int count = 0; count < 127; ++count) EXPECT_TRUE(head.add_line(line));
  EXPECT_FALSE(head.add_line(line));
}

}  // namespace
}  // namespace databricks::internal::http

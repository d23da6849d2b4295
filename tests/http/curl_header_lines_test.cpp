#include "http/curl_header_lines.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace databricks::internal::http {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> texts(const curl_slist* line) {
  std::vector<std::string> result;
  for (; line != nullptr; line = line->next) result.emplace_back(line->data);
  return result;
}

TEST(CurlHeaderLines, KeepLibcurlsOwnHeadersAway) {
  CurlHeaderLines lines;
  EXPECT_THAT(texts(lines.write({})), ElementsAre("Accept:", "Content-Type:", "Accept-Encoding: gzip", "Expect:"));
}

TEST(CurlHeaderLines, PreferTheRequestsOwn) {
  CurlHeaderLines lines;
  EXPECT_THAT(texts(lines.write({{"accept", "text/plain"}, {"Content-Type", "a/b"}, {"Accept-Encoding", "identity"}})),
              ElementsAre("accept: text/plain", "Content-Type: a/b", "Accept-Encoding: identity", "Expect:"));
}

TEST(CurlHeaderLines, HaveAFormOfTheirOwnForEmptyValues) {
  CurlHeaderLines lines;
  EXPECT_THAT(texts(lines.write({{"X-Empty", ""}})), ::testing::Contains("X-Empty;"));
}

TEST(CurlHeaderLines, SayNothingOfTheRequestBefore) {
  CurlHeaderLines lines;
  static_cast<void>(lines.write({{"X", std::string(10'000, 'x')}, {"Y", "y"}}));
  EXPECT_THAT(texts(lines.write({{"Z", "z"}})),
              ElementsAre("Z: z", "Accept:", "Content-Type:", "Accept-Encoding: gzip", "Expect:"));
}

TEST(CurlHeaderLines, AreOverwrittenWhenTheyAreWiped) {
  CurlHeaderLines lines;
  const curl_slist* first = lines.write({{"Authorization", "Bearer dapi-secret"}});
  const char* memory = first->data;  // stays the lines' own
  lines.wipe();
  EXPECT_EQ(std::string(memory, 10), std::string(10, '\0'));
}

}  // namespace
}  // namespace databricks::internal::http

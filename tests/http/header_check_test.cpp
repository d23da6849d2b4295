#include "http/header_check.hpp"

#include <gmock/gmock.h>

namespace databricks::internal::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(HeaderCheck, AcceptsTokensAsNamesAndVisibleTextAsValues) {
  EXPECT_TRUE(check_headers({}));
  EXPECT_TRUE(
      check_headers({{"X-Some_name.1", "any text, \"quoted\"\tand tabbed"}, {"Empty", ""}, {"Umlaut", "\xC3\xA4"}}));
}

TEST(HeaderCheck, RefusesWhatWouldBeginAnotherHeader) {
  for (const char* value : {"a\r\nX-Admin: 1", "a\n", "\r", "a\x7f", "\x01"}) {
    const auto checked = check_headers({{"Fine", "1"}, {"Authorization", value}});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().kind, ErrorKind::encode);
    EXPECT_THAT(checked.error().message, HasSubstr("'Authorization'"));
  }
  for (const char* name : {"", "a b", "a:", "a\r\nb", "\xC3\xA4"}) EXPECT_FALSE(check_headers({{name, "1"}}));
}

TEST(HeaderCheck, DoesNotQuoteTheValue) {
  EXPECT_THAT(check_headers({{"Authorization", "Bearer dapi-secret\n"}}).error().message, Not(HasSubstr("dapi")));
}

}  // namespace
}  // namespace databricks::internal::http

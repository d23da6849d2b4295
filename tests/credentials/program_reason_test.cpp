#include "credentials/program_reason.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace databricks::internal {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

TEST(ProgramReason, IsWhatWasWrittenOnOneLine) {
  EXPECT_EQ(reason_in(""), "");
  EXPECT_EQ(reason_in(" \r\n"), "");
  EXPECT_EQ(reason_in("Error: not logged in\nrun databricks auth login\n"),
            "Error: not logged in run databricks auth login");
}

TEST(ProgramReason, LosesTheMiddleOfAStackTrace) {
  const std::string trace = "Traceback (most recent call last):\n" + std::string(5000, '.') + "\nKeyError: 'tenant'";
  EXPECT_THAT(reason_in(trace), AllOf(HasSubstr("Traceback"), HasSubstr("KeyError: 'tenant'")));
  EXPECT_LT(reason_in(trace).size(), 700U);
}

TEST(ProgramReason, HoldsNoToken) {
  const std::string token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJl";
  EXPECT_EQ(reason_in("< {\"access_token\":\"" + token + "\"}"), "< {\"access_token\":\"***\"}");
  EXPECT_EQ(reason_in("token=dapi0123456789abcdef0123456789abcdef-2"), "token=***");
}

TEST(ProgramReason, KeepsWhatIsNoToken) {
  for (const char* text : {"AADSTS50020: tenant 01234567-89ab-cdef-0123-456789abcdef is not known",
                           "cannot open /home/me/.databricks/token-cache.json of 2025-01-01T00:00:00",
                           "an-identifier-with-many-characters-and-no-digit"}) {
    EXPECT_EQ(reason_in(text), text);
  }
}

}  // namespace
}  // namespace databricks::internal

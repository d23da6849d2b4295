#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "use.hpp"

namespace {

using ::testing::IsEmpty;
using ::testing::Not;

constexpr std::string_view kToken = R"({"comment":"nightly","token_id":"1","who_knows":[1,2]})";

TEST(TwoVersions, WorkBesideEachOtherInOneProgram) {
  for (const Use& use : {use_this_version(kToken), use_other_version(kToken)}) {
    EXPECT_EQ(use.json, kToken) << use.type_name;
    EXPECT_THAT(use.decode_error, Not(IsEmpty())) << use.type_name;
    EXPECT_TRUE(use.was_cancelled) << use.type_name;
  }
}

TEST(TwoVersions, HaveTypesOfTheirOwn) {
  EXPECT_NE(use_this_version(kToken).type_name, use_other_version(kToken).type_name);
}

}  // namespace

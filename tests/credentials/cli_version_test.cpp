#include "credentials/cli_version.hpp"

#include <gtest/gtest.h>

namespace databricks::internal {
namespace {

using Version = std::optional<CliVersion>;

TEST(CliVersion, StandsInWhatTheProgramPrints) {
  EXPECT_EQ(cli_version_in("Databricks CLI v0.250.0\n"), (Version{{0, 250, 0}}));
  EXPECT_EQ(cli_version_in("Databricks CLI v0.250.0-dev+0123abc\r\n"), (Version{{0, 250, 0}}));
  EXPECT_EQ(cli_version_in("Version 0.18.0"), (Version{{0, 18, 0}})) << "the legacy CLI";
  EXPECT_EQ(cli_version_in(R"({"ProjectName":"cli","Version":"0.250.0","Major":0})"), (Version{{0, 250, 0}}));
  EXPECT_EQ(cli_version_in("0.250.0"), (Version{{0, 250, 0}}));
  EXPECT_EQ(cli_version_in("v1.0.10"), (Version{{1, 0, 10}}));
}

TEST(CliVersion, IsNotThatOfAWrapper) {
  EXPECT_EQ(cli_version_in("asdf 0.14.1: using python 3.11.4\nDatabricks CLI v0.250.0\n"), (Version{{0, 250, 0}}));
  EXPECT_EQ(cli_version_in("Databricks CLI v0.206.0\nA new version 0.300.0 is available"), (Version{{0, 206, 0}}));
  EXPECT_EQ(cli_version_in("mise 2024.5.1 by @jdx\nversion: 0.250.0"), (Version{{0, 250, 0}}));
}

TEST(CliVersion, MayBeUnknown) {
  for (const char* text :
       {"", "Databricks CLI", "v0.250", "Databricks CLI v0.0.0-dev+0123abc", "99999999999.0.0", "1.2.x"}) {
    EXPECT_EQ(cli_version_in(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace databricks::internal

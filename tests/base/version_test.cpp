#include <gtest/gtest.h>

#include <string>

#include <databricks/version.hpp>

namespace databricks {
namespace {

TEST(Version, OfTheLibraryIsThatOfTheHeaders) {
  EXPECT_EQ(version(), std::to_string(DATABRICKS_VERSION_MAJOR) + "." + std::to_string(DATABRICKS_VERSION_MINOR) + "." +
                           std::to_string(DATABRICKS_VERSION_PATCH));
}

}  // namespace
}  // namespace databricks

#include "http/ca_bundle.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text_file.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::internal::http {
namespace {

TEST(CaBundle, IsNotReplacedWhereTheOwnOneIsThere) {
  const support::TemporaryDirectory directory;
  const std::string file = directory.write("ca.pem", "");
  EXPECT_EQ(bundle_in_place_of(file.c_str(), nullptr), "");
  EXPECT_EQ(bundle_in_place_of("/no/such/file", directory.path().c_str()), "");
}

TEST(CaBundle, IsLookedForInTheUsualPlacesWhereTheOwnOneIsMissing) {
  const std::string found = bundle_in_place_of("/no/such/file", "/no/such/directory");
  EXPECT_EQ(bundle_in_place_of(nullptr, nullptr), found);
  if (found.empty()) GTEST_SKIP() << "this machine has none of the usual bundles";
  EXPECT_THAT(read_text_file(found, {})->value(), ::testing::HasSubstr("-----BEGIN CERTIFICATE-----"));
}

}  // namespace
}  // namespace databricks::internal::http

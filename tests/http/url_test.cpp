#include "http/url.hpp"

#include <gtest/gtest.h>

namespace databricks::internal::http {
namespace {

TEST(SplitUrl, FindsEveryPiece) {
  const Url url = split_url("https://adb-1.7.azuredatabricks.net:8443/api/2.0/clusters/get?cluster_id=1&a=?/b#part");
  EXPECT_EQ(url.scheme, "https");
  EXPECT_EQ(url.host, "adb-1.7.azuredatabricks.net");
  EXPECT_EQ(url.origin, "https://adb-1.7.azuredatabricks.net:8443");
  EXPECT_EQ(url.path, "/api/2.0/clusters/get");
  EXPECT_EQ(url.query, "cluster_id=1&a=?/b");
}

TEST(SplitUrl, LeavesMissingPiecesEmpty) {
  const Url bare = split_url("https://host");
  EXPECT_EQ(bare.host, "host");
  EXPECT_EQ(bare.path, "");
  EXPECT_EQ(bare.query, "");
  EXPECT_EQ(split_url("host/path").scheme, "");
  EXPECT_EQ(split_url("host/path").host, "host");
  EXPECT_EQ(split_url("").origin, "");
  EXPECT_EQ(split_url("https://").host, "");
  EXPECT_EQ(split_url("https:///path").host, "");
  EXPECT_EQ(split_url("https://host?a=1").query, "a=1");
  EXPECT_EQ(split_url("https://host?a=1").host, "host");
  EXPECT_EQ(split_url("https://host#part/x").origin, "https://host");
}

TEST(SplitUrl, TakesARelativeOneApartToo) {
  const Url url = split_url("/login.html?error=private-link-validation-error");
  EXPECT_EQ(url.host, "");
  EXPECT_EQ(url.path, "/login.html");
  EXPECT_EQ(url.query, "error=private-link-validation-error");
}

TEST(SplitUrl, DoesNotTakeAUrlInTheQueryForTheUrl) {
  const Url url = split_url("/login.html?next=https://elsewhere.example/x");
  EXPECT_EQ(url.scheme, "");
  EXPECT_EQ(url.host, "");
  EXPECT_EQ(url.path, "/login.html");
  EXPECT_EQ(url.query, "next=https://elsewhere.example/x");
  EXPECT_EQ(split_url("host.example/a://b").host, "host.example");
}

TEST(SplitUrl, SeesTheHostBehindAUser) {
  EXPECT_EQ(split_url("https://localhost@evil.example/").host, "evil.example");
  EXPECT_EQ(split_url("https://a:b@c@evil.example:1/").host, "evil.example");
  EXPECT_EQ(split_url("https://host/?mail=a@b.example").host, "host");
}

TEST(SplitUrl, TakesTheBracketsOffAnIpv6Address) {
  EXPECT_EQ(split_url("https://[::1]:8443/x").host, "::1");
  EXPECT_EQ(split_url("https://[fe80::1]").host, "fe80::1");
  EXPECT_EQ(split_url("https://[::1").host, "::1");
  EXPECT_EQ(split_url("https://[").host, "");
}

TEST(IsLoopback, IsTrueForThisMachineOnly) {
  for (const char* host : {"localhost", "LocalHost", "127.0.0.1", "127.255.0.3", "::1"})
    EXPECT_TRUE(is_loopback(host)) << host;
  for (const char* host : {"", "localhost.example", "127.0.0.1.example", "127.0.0.example", "128.0.0.1", "10.0.0.1",
                           "0.0.0.0", "1::1", "my-localhost", "127.0.0.1x"}) {
    EXPECT_FALSE(is_loopback(host)) << host;
  }
}

}  // namespace
}  // namespace databricks::internal::http

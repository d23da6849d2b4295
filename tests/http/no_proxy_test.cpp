#include "http/no_proxy.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace databricks::internal::http {
namespace {

bool is_direct(std::string_view url, std::string_view no_proxy) {
  return is_reached_directly(split_url(url), no_proxy);
}

struct Row {
  std::string_view no_proxy;
  std::vector<std::string_view> direct;
  std::vector<std::string_view> through_the_proxy;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    for (const auto url : row.direct) EXPECT_TRUE(is_direct(url, row.no_proxy)) << url << " with " << row.no_proxy;
    for (const auto url : row.through_the_proxy) {
      EXPECT_FALSE(is_direct(url, row.no_proxy)) << url << " with " << row.no_proxy;
    }
  }
}

TEST(NoProxy, TakesNames) {
  check({
      {"example.com",
       {"https://example.com", "https://EXAMPLE.com/x", "https://a.b.example.com", "https://example.com.",
        "http://example.com:8080"},
       {"https://notexample.com", "https://example.com.evil", "https://example.org"}},
      {"Example.COM.", {"https://example.com"}, {"https://example.org"}},
      {".example.com",
       {"https://a.example.com", "https://a.b.example.com"},
       {"https://example.com", "https://aexample.com"}},
      {"*.example.com",
       {"https://a.example.com", "https://a.b.example.com"},
       {"https://example.com", "https://aexample.com"}},
      {"*", {"https://example.com", "https://10.1.2.3", "https://[fd00::1]"}, {}},
      {"a*.example.com", {}, {"https://a.example.com", "https://ab.example.com"}},
  });
}

TEST(NoProxy, TakesPorts) {
  check({
      {"example.com:8443",
       {"https://example.com:8443", "https://a.example.com:8443"},
       {"https://example.com", "https://example.com:443"}},
      {"example.com:443",
       {"https://example.com", "https://example.com:443"},
       {"http://example.com", "https://example.com:8443"}},
      {"example.com:80", {"http://example.com"}, {"https://example.com"}},
      {"*.example.com:443", {"https://a.example.com"}, {"https://a.example.com:1"}},
      {"example.com:", {"https://example.com:1"}, {}},
      {"example.com:https", {}, {"https://example.com"}},
      {"10.0.0.1:443", {"https://10.0.0.1"}, {"https://10.0.0.1:8443"}},
      {"[fd00::1]:8443", {"https://[fd00::1]:8443"}, {"https://[fd00::1]"}},
  });
}

TEST(NoProxy, TakesAddresses) {
  check({
      {"10.0.0.1",
       {"https://10.0.0.1", "https://10.0.0.1:8443", "https://[::ffff:10.0.0.1]"},
       {"https://10.0.0.10", "https://a.10.0.0.1.example"}},
      {"fd00::1", {"https://[fd00::1]", "https://[FD00:0:0::1]:8443"}, {"https://[fd00::2]"}},
      {"[fd00::1]", {"https://[fd00::1]"}, {"https://[fd00::2]"}},
      {"0.0.1", {}, {"https://10.0.0.1"}},
  });
}

TEST(NoProxy, TakesNetworks) {
  check({
      {"10.0.0.0/8",
       {"https://10.1.2.3", "https://[::ffff:10.1.2.3]"},
       {"https://11.0.0.1", "https://[fd00::1]", "https://ten.example"}},
      {"10.1.2.0/23", {"https://10.1.2.1", "https://10.1.3.255"}, {"https://10.1.4.0", "https://10.1.1.255"}},
      {"10.1.2.3/32", {"https://10.1.2.3"}, {"https://10.1.2.2"}},
      {"0.0.0.0/0", {"https://10.1.2.3"}, {"https://[fd00::1]"}},
      {"fd00::/8", {"https://[fd12::1]"}, {"https://[fe80::1]", "https://10.0.0.1"}},
      {"::/0", {"https://[fd00::1]"}, {"https://10.0.0.1"}},
      {"10.0.0.0/33", {}, {"https://10.0.0.1"}},
      {"10.0.0.0/", {}, {"https://10.0.0.1"}},
      {"10.0.0.0/x", {}, {"https://10.0.0.1"}},
      {"10.0.0.0/-1", {}, {"https://10.0.0.1"}},
  });
}

TEST(NoProxy, TakesLists) {
  check({
      {" a.example , ,b.example,", {"https://a.example", "https://b.example"}, {"https://c.example"}},
      {"a.example b.example\tc.example",
       {"https://a.example", "https://b.example", "https://c.example"},
       {"https://d.example"}},
      {"x,*.example.com", {"https://x", "https://a.example.com"}, {"https://y"}},
      {"x,*", {"https://y"}, {}},
      {"", {}, {"https://a.example"}},
      {",", {}, {"https://a.example"}},
      {"*.,.,:,[,[]", {}, {"https://a.example", "https://10.0.0.1"}},
  });
}

}  // namespace
}  // namespace databricks::internal::http

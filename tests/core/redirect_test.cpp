#include "core/redirect.hpp"

#include <gmock/gmock.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

Error read(const std::string& location, const std::string& host = "adb-1.azuredatabricks.net") {
  Error error{.kind = ErrorKind::api, .status = 302};
  read_redirect({.url = "https://" + host + "/api/2.0/clusters/list?page=2"}, location, error);
  return error;
}

TEST(Redirect, ToALoginMeansThatTheCredentialsAreNotAccepted) {
  for (const char* location : {
           "/login.html?next=https://adb-1.azuredatabricks.net/",
           "/login",
           "/LOGIN?x=1",
           "login.html",
           "/oidc/v1/authorize?response_type=code",
           "/oidc/oauth2/v2.0/authorize",
           "/aad/auth?o=1",
           "https://adb-1.azuredatabricks.net/aad/auth",
           "https://login.microsoftonline.com/common/oauth2/authorize?client_id=1",
           "https://LOGIN.microsoftonline.us/common",
           "https://login.chinacloudapi.cn/",
           "https://login.partner.microsoftonline.cn/",
           "https://login.microsoftonline.de:443",
           "//login.microsoftonline.com/tenant",
           "https://accounts.cloud.databricks.com/oidc/accounts/1/v1/authorize",
           "https://accounts.google.com/o/saml2?idpid=1",
           "https://company.okta.com/app/databricks/sso/saml",
           "https://sts.company.example/adfs/ls/?wa=wsignin1.0",
           "https://company.example/users/sign-in",
       }) {
    const Error error = read(location);
    EXPECT_EQ(error.kind, ErrorKind::unauthenticated) << location;
    EXPECT_EQ(error.status, 302);
    EXPECT_THAT(error.message, HasSubstr("credentials")) << location;
    EXPECT_THAT(error.message, HasSubstr("DATABRICKS_TOKEN"));
  }
}

TEST(Redirect, ElsewhereMeansThatTheHostIsWrong) {
  for (const char* location : {"https://elsewhere.example/x?code=secret", "https://www.databricks.com/?next=/login",
                               "/api/2.0/clusters/list/", "", "https://elsewhere.example/aadvark/oidcs"}) {
    const Error error = read(location);
    EXPECT_EQ(error.kind, ErrorKind::api) << location;
    EXPECT_THAT(error.message, HasSubstr("DATABRICKS_HOST"));
    EXPECT_THAT(error.message, Not(HasSubstr("secret")));
  }
  EXPECT_THAT(read("https://elsewhere.example/x?code=secret").message, HasSubstr("https://elsewhere.example/x"));
}

TEST(Redirect, KnowsThePrivateLink) {
  const std::vector<std::pair<std::string, std::string>> clouds{
      {"adb-1.7.azuredatabricks.net", "Azure Private Link"},
      {"1234.7.gcp.databricks.com", "Private Service Connect"},
      {"dbc-1.cloud.databricks.com", "AWS PrivateLink"}};
  for (const auto& [host, product] : clouds) {
    for (const std::string& target : {"https://" + host, std::string{}}) {
      const Error error =
          read(target + "/login.html?error=private-link-validation-error:1&next_url=https%3A//x://y", host);
      EXPECT_EQ(error.kind, ErrorKind::private_link) << host;
      EXPECT_EQ(error.error_code, "PRIVATE_LINK_VALIDATION_ERROR");
      EXPECT_THAT(error.message, HasSubstr(product));
      EXPECT_THAT(error.message, HasSubstr(host));
    }
  }
}

}  // namespace
}  // namespace databricks::internal

#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <databricks/config.hpp>

namespace databricks::internal {

inline constexpr const char* kHost = "https://code.cloud.databricks.com";
inline constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";
inline constexpr const char* kProfiles =
    "[__settings__]\n"
    "; no default_profile\n"
    "[DEFAULT]\n"
    "host = https://default.cloud.databricks.com\n"
    "token = default-token\n"
    "[pat]\n"
    "host = https://pat.cloud.databricks.com/\n"
    "token = 'pat-token'   # a comment\n"
    "[m2m]\n"
    "host = m2m.cloud.databricks.com\n"
    "client_id = file-client\n"
    "client_secret = file-secret#1\n"
    "[host-only]\n"
    "host = https://only.cloud.databricks.com\n"
    "[azure]\n"
    "host = https://adb-2.7.azuredatabricks.net\n"
    "azure_client_id = file-client\n"
    "azure_client_secret = file-secret\n"
    "azure_tenant_id = file-tenant\n"
    "[forced]\n"
    "host = https://forced.cloud.databricks.com\n"
    "auth_type = oauth-m2m\n"
    "client_id = file-client\n"
    "client_secret = file-secret\n"
    "token = forced-token\n";

struct Variable {
  std::string_view name{};
  std::string_view value{};
};

/// Settings from code, environment and profiles, and what must come of them. Constant data: a table of Config values
/// would take compilers minutes.
struct AuthCase {
  const char* name;
  Config (*code)() = [] { return Config{}; };
  Variable environment[6]{};
  /// The text of ~/.databrickscfg; "none" stands for no file.
  std::string_view file = kProfiles;
  /// Text in front of it.
  std::string_view file_start{};

  /// What comes out: a strategy at a host, with this token or secret; or a problem that says this.
  std::string_view strategy{};
  std::string_view host{};
  std::string_view secret{};
  std::string_view problem{};
};

inline std::ostream& operator<<(std::ostream& out, const AuthCase& auth_case) { return out << auth_case.name; }

/// Settles the settings and compares.
void expect_outcome(const AuthCase& auth_case);

inline constexpr auto kNameOfAuthCase = [](const ::testing::TestParamInfo<AuthCase>& test) {
  return std::string{test.param.name};
};

}  // namespace databricks::internal

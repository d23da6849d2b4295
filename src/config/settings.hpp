#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/config.hpp>
#include <databricks/result.hpp>

#include "base/text_file.hpp"
#include "config/attributes.hpp"
#include "config/cloud.hpp"
#include "config/environment.hpp"

namespace databricks::inline v0_2::internal {

/// Where the value of a setting comes from.
struct Source {
  enum class Kind { none, code, environment, profile, derived };

  Kind kind = Kind::none;
  std::string place{};      ///< The variable; file and line; what it was derived from.
  bool is_ignored = false;  ///< Something more explicit authenticates.
};

/// The settings after code, environment and profile were put together.
struct Settings {
  Config config{};
  std::string origin{};  ///< The workspace; empty when only its Azure resource id is known.
  bool is_azure = false;
  const AzureEnvironment* azure = &azure_public_environment();
  std::vector<Source> sources{};   ///< In the order of attributes().
  std::string notes{};             ///< About the config file, for explain().
  std::optional<Error> problem{};  ///< What is wrong; the rest is then as far as it could be read.

  [[nodiscard]] const Source& source(std::string_view key) const;
  [[nodiscard]] Source& source(std::string_view key);
  /// Visits every attribute and its source.
  template <class Visit>
  void each(const Visit& visit) const {
    for (std::size_t index = 0; index < sources.size(); ++index) visit(attributes()[index], sources[index]);
  }
  template <class Visit>
  void each(const Visit& visit) {
    for (std::size_t index = 0; index < sources.size(); ++index) visit(attributes()[index], sources[index]);
  }
  /// A setting and its source, for messages: "client_id (environment variable DATABRICKS_CLIENT_ID)".
  [[nodiscard]] std::string where(std::string_view key) const;
  /// How explicit a setting is: 0 for one in code, 1 for one in a profile that the code names, 2 for what the environment holds by
  /// chance.
  [[nodiscard]] int distance(const Source& from) const;
  /// Whether a setting that comes from there says how to authenticate.
  [[nodiscard]] bool authenticates(const Attribute& attribute, const Source& from) const;

  static constexpr int kAmbient = 2;
};

/// Whether the attributes of that group give an ID token.
[[nodiscard]] bool is_oidc(std::string_view group);

/// The groups of attributes that a way to authenticate (an auth_type) draws on; none when it is not known.
using GroupsOf = std::function<std::span<const std::string_view>(std::string_view auth_type)>;

/// Fills what the code has left empty from the environment, then from the profile, and sorts out which settings
/// authenticate. Reads one file at most, within the limit. The host stays as it was written.
[[nodiscard]] Settings look_up(const Config& code, const Environment& environment, const GroupsOf& groups_of,
                               const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

#include "config/settings_conflict.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/common_errors.hpp"

namespace databricks::inline v0_2::internal {

Result<void> check_conflict(const Settings& settings) {
  if (!settings.config.auth_type.empty() || settings.config.credentials || settings.config.token_source) return {};
  std::map<std::string_view, std::string> groups;
  settings.each([&](const Attribute& attribute, const Source& each_source) {
    if (settings.authenticates(attribute, each_source))
      groups.try_emplace(attribute.group, settings.where(attribute.key));
  });
  const bool has_id_token = std::ranges::any_of(groups, [](const auto& group) { return is_oidc(group.first); });
  if (has_id_token && settings.config.client_secret.empty()) groups.erase("oauth");
  if (groups.size() < 2) return {};
  std::vector<std::string_view> names;
  std::vector<std::string_view> places;
  for (const auto& [name, place] : groups) {
    names.push_back(name);
    places.push_back(place);
  }
  return config_error(
      fmt::format("more than one authorization method configured: {}: {}; remove one, or choose with auth_type "
                  "(DATABRICKS_AUTH_TYPE)",
                  fmt::join(names, " and "), fmt::join(places, ", ")));
}

}  // namespace databricks::inline v0_2::internal

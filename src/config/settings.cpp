#include "config/settings.hpp"

#include <fmt/format.h>

#include "config/settings_conflict.hpp"
#include "config/settings_precedence.hpp"
#include "config/settings_reading.hpp"

namespace databricks::inline v0_2::internal {
namespace {

std::size_t index_of(std::string_view key) { return static_cast<std::size_t>(&attribute(key) - attributes().data()); }

}  // namespace

const Source& Settings::source(std::string_view key) const { return sources[index_of(key)]; }

Source& Settings::source(std::string_view key) { return sources[index_of(key)]; }

std::string Settings::where(std::string_view key) const {
  const Source& from = source(key);
  switch (from.kind) {
    case Source::Kind::none: return how_to_set(attribute(key));
    case Source::Kind::code: return fmt::format("{} (set in code)", key);
    case Source::Kind::environment: return fmt::format("{} (environment variable {})", key, from.place);
    default: return fmt::format("{} ({})", key, from.place);
  }
}

int Settings::distance(const Source& from) const {
  if (from.kind == Source::Kind::code) return 0;
  const bool is_named_in_code = from.kind == Source::Kind::profile && source("profile").kind == Source::Kind::code;
  return is_named_in_code ? 1 : kAmbient;
}

bool Settings::authenticates(const Attribute& attribute, const Source& from) const {
  return !attribute.group.empty() && from.kind != Source::Kind::none && !from.is_ignored &&
         (attribute.is_secret || attribute.text(config) != "false");
}

bool is_oidc(std::string_view group) { return group.ends_with("-oidc"); }

Settings look_up(const Config& code, const Environment& environment, const GroupsOf& groups_of,
                 const WaitLimit& limit) {
  Settings settings{.config = code, .sources = std::vector<Source>(attributes().size())};
  read_settings(settings, environment, limit);
  if (settings.problem) return settings;
  ignore_authorities(settings);
  ignore_contradictions(settings, groups_of);
  if (auto checked = check_conflict(settings); !checked) settings.problem = std::move(checked.error());
  read_workload_identity(settings, environment, limit);
  return settings;
}

}  // namespace databricks::inline v0_2::internal

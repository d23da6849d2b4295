#include "config/settings.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/text.hpp"
#include "config/profile_file.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using Groups = std::set<std::string_view>;

constexpr std::string_view kDefaultFile = "~/.databrickscfg";
constexpr std::string_view kDefaultProfile = "DEFAULT";
constexpr std::string_view kSettingsSection = "__settings__";

std::size_t index_of(std::string_view key) { return static_cast<std::size_t>(&attribute(key) - attributes().data()); }

bool is_oidc(std::string_view group) { return group.ends_with("-oidc"); }

class LookUp {
 public:
  LookUp(const Config& code, const Environment& environment, const GroupsOf& groups_of, const WaitLimit& limit)
      : environment_(environment), groups_of_(groups_of), limit_(limit) {
    settings_.config = code;
    settings_.sources.resize(attributes().size());
  }

  Settings run() && {
    note_code();
    if (read_environment() && read_profile()) {
      ignore_authorities();
      ignore_contradictions();
      check_conflict();
      add_workload_identity();
    }
    return std::move(settings_);
  }

 private:
  template <class Visit>
  void each(const Visit& visit) {
    for (std::size_t index = 0; index < attributes().size(); ++index)
      visit(attributes()[index], settings_.sources[index]);
  }

  Source& source(std::string_view key) { return settings_.sources[index_of(key)]; }

  bool fail(std::string message) {
    settings_.problem = Error{.kind = ErrorKind::config, .message = std::move(message)};
    return false;
  }

  void note_code() {
    each([&](const Attribute& attribute, Source& source) {
      if (attribute.is_set(settings_.config)) source.kind = Source::Kind::code;
    });
  }

  /// Reads one text into its member. The message quotes it only when it is no secret.
  bool assign(const Attribute& attribute, Source& source, std::string_view text, Source::Kind kind, std::string place) {
    if (!attribute.assign(settings_.config, text)) {
      attribute.clear(settings_.config);
      return fail(fmt::format("{} ({}) is '{}', expected {}", attribute.key, place, text::printable(text, 40),
                              attribute.expected));
    }
    if (attribute.is_set(settings_.config)) source = {kind, std::move(place)};
    return true;
  }

  bool read_environment() {
    each([&](const Attribute& attribute, Source& source) {
      for (const std::string_view variable : attribute.variables) {
        if (settings_.problem || variable.empty() || source.kind != Source::Kind::none) continue;
        if (const auto value = environment_(variable)) {
          assign(attribute, source, *value, Source::Kind::environment, std::string{variable});
        }
      }
    });
    return !settings_.problem;
  }

  /// Whether something else than a profile says already where to go or who one is.
  [[nodiscard]] bool is_configured() {
    bool found = false;
    each([&](const Attribute& attribute, const Source& source) {
      const bool is_host = attribute.key == "host" && source.kind != Source::Kind::none;
      found = found || is_host || settings_.authenticates(attribute, source);
    });
    return found;
  }

  bool read_profile() {
    const bool is_requested = !settings_.config.profile.empty();
    if (!is_requested && is_configured()) {
      settings_.notes =
          "config file: not read, because a host or a way to authenticate is set and no profile is asked for";
      return true;
    }
    const std::string& written = settings_.config.config_file;
    const auto path = expand_home(written.empty() ? kDefaultFile : std::string_view{written}, environment_);
    if (!path) {
      settings_.notes = "config file: not read, because HOME is not set";
      return !is_requested ||
             fail(fmt::format("{}: there is no config file, because HOME is not set", settings_.where("profile")));
    }
    auto content = read_text_file(*path, limit_);
    if (!content) {
      settings_.problem = std::move(content.error());
      settings_.problem->message += " (check config_file, DATABRICKS_CONFIG_FILE)";
      return false;
    }
    if (!*content) {
      settings_.notes = fmt::format("config file: {} does not exist", *path);
      return !is_requested ||
             fail(fmt::format("{}: the config file '{}' does not exist", settings_.where("profile"), *path));
    }
    auto file = read_profiles(**content, *path);
    if (!file) return fail(std::move(file.error().message));
    return take_profile(*file, *path);
  }

  bool take_profile(const ProfileFile& file, const std::string& path) {
    const bool is_requested = !settings_.config.profile.empty();
    std::string name = settings_.config.profile;
    std::string asked_by = is_requested ? settings_.where("profile") : "";
    if (!is_requested) {
      const auto section = file.sections.find(kSettingsSection);
      const auto* chosen = section == file.sections.end() ? nullptr : find(section->second, "default_profile");
      if (chosen != nullptr && !chosen->text.empty()) {
        name = chosen->text;
        asked_by = fmt::format("default_profile ({}:{})", path, chosen->line);
      } else {
        name = kDefaultProfile;
      }
    }
    if (name == kSettingsSection)
      return fail(fmt::format("{}: [{}] is reserved for settings of the file '{}'", asked_by, name, path));
    const auto profile = file.sections.find(name);
    if (profile == file.sections.end() || profile->second.empty()) {
      settings_.notes = fmt::format("config file: {} has no {} profile", path, name);
      return asked_by.empty() || fail(fmt::format("{}: {} has no {} profile configured; it has: {}", asked_by, path,
                                                  text::printable(name, 60), names_in(file)));
    }
    settings_.notes = fmt::format("config file: profile [{}] of {}", name, path);
    if (!is_requested) {
      settings_.config.profile = name;
      source("profile") = {Source::Kind::derived, path};
    }
    return fill_from(profile->second, path);
  }

  static const ProfileFile::Value* find(const ProfileFile::Section& section, std::string_view key) {
    const auto found = section.find(key);
    return key.empty() || found == section.end() ? nullptr : &found->second;
  }

  static std::string names_in(const ProfileFile& file) {
    std::vector<std::string_view> names;
    for (const auto& [name, section] : file.sections) {
      if (name != kSettingsSection) names.push_back(name);
    }
    return names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", "));
  }

  bool fill_from(const ProfileFile::Section& profile, const std::string& path) {
    each([&](const Attribute& attribute, Source& source) {
      if (settings_.problem || source.kind != Source::Kind::none) return;
      const auto* value = find(profile, attribute.key);
      if (value == nullptr) value = find(profile, attribute.other_key);
      if (value == nullptr || value->text.empty()) return;
      assign(attribute, source, value->text, Source::Kind::profile, fmt::format("{}:{}", path, value->line));
    });
    return !settings_.problem;
  }

  /// What is explicit never contradicts ambient settings: the settings of other groups that are less explicit are
  /// ignored.
  void ignore_contradictions() {
    int nearest = Settings::kAmbient;
    each([&](const Attribute& attribute, const Source& each_source) {
      if (settings_.authenticates(attribute, each_source)) nearest = std::min(nearest, settings_.distance(each_source));
    });
    const bool is_replaced = settings_.config.credentials || settings_.config.token_source;
    if (nearest == Settings::kAmbient && !is_replaced) return;

    Groups groups;
    bool has_secret = false;
    each([&](const Attribute& attribute, const Source& each_source) {
      if (is_replaced || !settings_.authenticates(attribute, each_source) || settings_.distance(each_source) != nearest)
        return;
      groups.insert(attribute.group);
      has_secret = has_secret || attribute.key == "client_secret";
    });
    // A client id alone is also what an ID token may be exchanged with.
    const bool wants_id_token = std::ranges::any_of(groups, is_oidc);
    const bool may_want_id_token = groups == Groups{"oauth"} && !has_secret;
    each([&](const Attribute& attribute, Source& each_source) {
      const bool belongs = groups.contains(attribute.group) || (attribute.key == "client_id" && wants_id_token) ||
                           (is_oidc(attribute.group) && may_want_id_token);
      if (settings_.authenticates(attribute, each_source) && !belongs) ignore(attribute, each_source);
    });
    const auto forced = groups_of_(settings_.config.auth_type);
    const bool fits = is_replaced || forced.empty() ||
                      std::ranges::any_of(forced, [&](std::string_view group) { return groups.contains(group); });
    if (source("auth_type").kind != Source::Kind::none && settings_.distance(source("auth_type")) > nearest && !fits) {
      ignore(attribute("auth_type"), source("auth_type"));
    }
  }

  /// Authorities that the code trusts replace those of the environment.
  void ignore_authorities() {
    const bool is_in_code = !settings_.config.tls.ca_pem.empty() || source("ca_file").kind == Source::Kind::code ||
                            source("ca_path").kind == Source::Kind::code;
    for (const std::string_view key : {"ca_file", "ca_path"}) {
      const bool is_ambient = source(key).kind != Source::Kind::none && source(key).kind != Source::Kind::code;
      if (is_in_code && is_ambient) ignore(attribute(key), source(key));
    }
  }

  void ignore(const Attribute& attribute, Source& each_source) {
    each_source.is_ignored = true;
    attribute.clear(settings_.config);
  }

  void check_conflict() {
    if (!settings_.config.auth_type.empty() || settings_.config.credentials || settings_.config.token_source) return;
    std::map<std::string_view, std::string> groups;
    each([&](const Attribute& attribute, const Source& each_source) {
      if (settings_.authenticates(attribute, each_source))
        groups.try_emplace(attribute.group, settings_.where(attribute.key));
    });
    const bool has_id_token = std::ranges::any_of(groups, [](const auto& group) { return is_oidc(group.first); });
    if (has_id_token && settings_.config.client_secret.empty()) groups.erase("oauth");
    if (groups.size() < 2) return;
    std::vector<std::string_view> names;
    std::vector<std::string_view> places;
    for (const auto& [name, place] : groups) {
      names.push_back(name);
      places.push_back(place);
    }
    fail(
        fmt::format("more than one authorization method configured: {}: {}; remove one, or choose with auth_type "
                    "(DATABRICKS_AUTH_TYPE)",
                    fmt::join(names, " and "), fmt::join(places, ", ")));
  }

  /// What the webhook of a Kubernetes cluster sets. Other programs use the same variables, so they count for nothing
  /// else.
  void add_workload_identity() {
    if (settings_.config.azure_federated_token_file.empty()) return;
    for (const auto& [key, variable] :
         {std::pair{"azure_client_id", "AZURE_CLIENT_ID"}, {"azure_tenant_id", "AZURE_TENANT_ID"}}) {
      const auto value = environment_(variable);
      if (source(key).kind == Source::Kind::none && value) {
        assign(attribute(key), source(key), *value, Source::Kind::environment, variable);
      }
    }
  }

  const Environment& environment_;
  const GroupsOf& groups_of_;
  const WaitLimit& limit_;
  Settings settings_;
};

}  // namespace

const Source& Settings::source(std::string_view key) const { return sources[index_of(key)]; }

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

Settings look_up(const Config& code, const Environment& environment, const GroupsOf& groups_of,
                 const WaitLimit& limit) {
  return LookUp{code, environment, groups_of, limit}.run();
}

}  // namespace databricks::inline v0_2::internal

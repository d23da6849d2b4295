#include "config/settings_reading.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"
#include "config/profile_file.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::string_view kDefaultFile = "~/.databrickscfg";
constexpr std::string_view kDefaultProfile = "DEFAULT";
constexpr std::string_view kSettingsSection = "__settings__";

/// Fills what is empty in settings, from one place after the other.
class Reader {
 public:
  Reader(Settings& settings, const Environment& environment, const WaitLimit& limit)
      : settings_(settings), environment_(environment), limit_(limit) {}

  void note_code() {
    settings_.each([&](const Attribute& attribute, Source& source) {
      if (attribute.is_set(settings_.config)) source.kind = Source::Kind::code;
    });
  }

  bool read_environment() {
    settings_.each([&](const Attribute& attribute, Source& source) {
      for (const std::string_view variable : attribute.variables) {
        if (settings_.problem || variable.empty() || source.kind != Source::Kind::none) continue;
        if (const auto value = environment_(variable)) {
          assign(attribute, source, *value, Source::Kind::environment, std::string{variable});
        }
      }
    });
    return !settings_.problem;
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

  /// What the webhook of a Kubernetes cluster sets. Other programs use the same variables, so they count for nothing
  /// else.
  void add_workload_identity() {
    if (settings_.config.azure_federated_token_file.empty()) return;
    for (const auto& [key, variable] :
         {std::pair{"azure_client_id", "AZURE_CLIENT_ID"}, {"azure_tenant_id", "AZURE_TENANT_ID"}}) {
      const auto value = environment_(variable);
      if (settings_.source(key).kind == Source::Kind::none && value) {
        assign(attribute(key), settings_.source(key), *value, Source::Kind::environment, variable);
      }
    }
  }

 private:
  bool fail(std::string message) {
    settings_.problem = config_error(std::move(message));
    return false;
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

  /// Whether something else than a profile says already where to go or who one is.
  [[nodiscard]] bool is_configured() {
    bool found = false;
    settings_.each([&](const Attribute& attribute, const Source& source) {
      const bool is_host = attribute.key == "host" && source.kind != Source::Kind::none;
      found = found || is_host || settings_.authenticates(attribute, source);
    });
    return found;
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
      settings_.source("profile") = {Source::Kind::derived, path};
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
    settings_.each([&](const Attribute& attribute, Source& source) {
      if (settings_.problem || source.kind != Source::Kind::none) return;
      const auto* value = find(profile, attribute.key);
      if (value == nullptr) value = find(profile, attribute.other_key);
      if (value == nullptr || value->text.empty()) return;
      assign(attribute, source, value->text, Source::Kind::profile, fmt::format("{}:{}", path, value->line));
    });
    return !settings_.problem;
  }

  Settings& settings_;
  const Environment& environment_;
  const WaitLimit& limit_;
};

}  // namespace

void read_settings(Settings& settings, const Environment& environment, const WaitLimit& limit) {
  Reader reader{settings, environment, limit};
  reader.note_code();
  if (reader.read_environment()) reader.read_profile();
}

void read_workload_identity(Settings& settings, const Environment& environment, const WaitLimit& limit) {
  Reader{settings, environment, limit}.add_workload_identity();
}

}  // namespace databricks::inline v0_2::internal

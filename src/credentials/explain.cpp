#include "credentials/explain.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "config/host.hpp"
#include "config/load.hpp"
#include "credentials/chain.hpp"

namespace databricks::inline v0_2::internal {
namespace {

std::string_view kind_name(Source::Kind kind) {
  switch (kind) {
    case Source::Kind::code: return "code";
    case Source::Kind::environment: return "environment variable";
    case Source::Kind::profile: return "profile";
    default: return "";
  }
}

std::string line(const Settings& settings, std::size_t index) {
  const Attribute& attribute = attributes()[index];
  const Source& source = settings.sources[index];
  const bool shows = !attribute.is_secret && !source.is_ignored;
  const std::string value = shows                 ? text::printable(without_user(attribute.text(settings.config)), 300)
                            : attribute.is_secret ? "***"
                                                  : "...";
  const std::string_view kind = kind_name(source.kind);
  return fmt::format("  {}: {} ({}{}{}){}\n", attribute.key, value, kind,
                     kind.empty() || source.place.empty() ? "" : " ", source.place,
                     source.is_ignored ? ", ignored in favour of a more explicit setting" : "");
}

/// What libcurl itself reads from the environment.
std::string environment_proxy(const AuthContext& auth) {
  const ProxyOptions& proxy = auth.config().proxy;
  if (!proxy.url.empty()) return {};
  for (const std::string_view variable : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
    if (!auth.environment(variable)) continue;
    return proxy.use_environment
               ? fmt::format("  proxy: *** (environment variable {})\n", variable)
               : fmt::format("  proxy: none ({} is ignored: proxy.use_environment is false)\n", variable);
  }
  return {};
}

}  // namespace

std::string explain(const Config& config, const Environment& environment, const WaitLimit& limit) {
  const AuthContext auth{.settings = load(config, environment, groups_of, limit), .environment = environment};
  const Settings& settings = auth.settings;
  std::string text = "settings:\n";
  for (std::size_t index = 0; index < settings.sources.size(); ++index) {
    if (settings.sources[index].kind != Source::Kind::none) text += line(settings, index);
  }
  text += environment_proxy(auth);
  if (!settings.notes.empty()) text += fmt::format("{}\n", settings.notes);
  if (settings.problem) return text + fmt::format("problem: {}\n", settings.problem->message);
  if (auth.settings.origin.empty() && settings.config.azure_workspace_resource_id.empty()) {
    text += "problem: no host: set Config::host or the environment variable DATABRICKS_HOST\n";
  }
  return text + explain_selection(auth);
}

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

std::string Config::explain() const {
  return internal::explain(*this, internal::process_environment(), {.time = timeout});
}

}  // namespace databricks::inline v0_2

#include "config/settings_precedence.hpp"

#include <algorithm>
#include <set>

namespace databricks::inline v0_2::internal {
namespace {

using Groups = std::set<std::string_view>;

void ignore(Settings& settings, const Attribute& attribute, Source& each_source) {
  each_source.is_ignored = true;
  attribute.clear(settings.config);
}

}  // namespace

void ignore_authorities(Settings& settings) {
  const bool is_in_code = !settings.config.tls.ca_pem.empty() ||
                          settings.source("ca_file").kind == Source::Kind::code ||
                          settings.source("ca_path").kind == Source::Kind::code;
  for (const std::string_view key : {"ca_file", "ca_path"}) {
    const bool is_ambient =
        settings.source(key).kind != Source::Kind::none && settings.source(key).kind != Source::Kind::code;
    if (is_in_code && is_ambient) ignore(settings, attribute(key), settings.source(key));
  }
}

void ignore_contradictions(Settings& settings, const GroupsOf& groups_of) {
  int nearest = Settings::kAmbient;
  settings.each([&](const Attribute& attribute, const Source& each_source) {
    if (settings.authenticates(attribute, each_source)) nearest = std::min(nearest, settings.distance(each_source));
  });
  const bool is_replaced = settings.config.credentials || settings.config.token_source;
  if (nearest == Settings::kAmbient && !is_replaced) return;

  Groups groups;
  bool has_secret = false;
  settings.each([&](const Attribute& attribute, const Source& each_source) {
    if (is_replaced || !settings.authenticates(attribute, each_source) || settings.distance(each_source) != nearest)
      return;
    groups.insert(attribute.group);
    has_secret = has_secret || attribute.key == "client_secret";
  });
  // A client id alone is also what an ID token may be exchanged with.
  const bool wants_id_token = std::ranges::any_of(groups, is_oidc);
  const bool may_want_id_token = groups == Groups{"oauth"} && !has_secret;
  settings.each([&](const Attribute& attribute, Source& each_source) {
    const bool belongs = groups.contains(attribute.group) || (attribute.key == "client_id" && wants_id_token) ||
                         (is_oidc(attribute.group) && may_want_id_token);
    if (settings.authenticates(attribute, each_source) && !belongs) ignore(settings, attribute, each_source);
  });
  const auto forced = groups_of(settings.config.auth_type);
  const bool fits = is_replaced || forced.empty() ||
                    std::ranges::any_of(forced, [&](std::string_view group) { return groups.contains(group); });
  if (settings.source("auth_type").kind != Source::Kind::none &&
      settings.distance(settings.source("auth_type")) > nearest && !fits) {
    ignore(settings, attribute("auth_type"), settings.source("auth_type"));
  }
}

}  // namespace databricks::inline v0_2::internal

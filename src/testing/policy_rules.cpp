#include "testing/policy_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "testing/api_error.hpp"
#include "testing/cluster_catalog.hpp"

namespace databricks::inline v0_2::internal::testing::policy_rules {
namespace {

constexpr std::array<std::string_view, 7> kTypes{"allowlist", "blocklist", "fixed",    "forbidden",
                                                 "range",     "regex",     "unlimited"};

Json make_family(const char* id, const char* name, const char* description, const Json& rules) {
  return {{"policy_family_id", id},
          {"name", name},
          {"description", description},
          {"definition", rules.dump()},
          {"version", 1}};
}

}  // namespace

Json parse(std::string_view member, const std::string& text) {
  Json rules = Json::parse(text, nullptr, false);
  if (!rules.is_object()) throw invalid_parameter(fmt::format("Invalid {}: it must be a JSON object.", member));
  for (const auto& [path, rule] : rules.items()) {
    const std::string type = rule.is_object() ? rule.value("type", "") : "";
    if (std::find(kTypes.begin(), kTypes.end(), type) == kTypes.end()) {
      throw invalid_parameter(fmt::format("Invalid {}: the rule for {} must have a type, one of {}.", member, path,
                                          fmt::join(kTypes, ", ")));
    }
  }
  return rules;
}

const Json& families() {
  static const Json all = Json::array({
      make_family("job-cluster", "Job Compute", "Clusters for jobs.",
                  {{"cluster_type", {{"type", "fixed"}, {"value", "job"}}}}),
      make_family("personal-vm", "Personal Compute", "One machine for one user.",
                  {{"cluster_type", {{"type", "fixed"}, {"value", "all-purpose"}}},
                   {"num_workers", {{"type", "fixed"}, {"value", 0}}}}),
      make_family("power-user", "Power User Compute", "Larger clusters for one user.",
                  {{"autoscale.max_workers", {{"type", "range"}, {"maxValue", 20}}}}),
      make_family("shared-compute", "Shared Compute", "Clusters for several users at once.",
                  {{"data_security_mode", {{"type", "fixed"}, {"value", "USER_ISOLATION"}}}}),
  });
  return all;
}

const Json& family(const std::string& id) {
  const auto found = std::find_if(families().begin(), families().end(),
                                  [&](const Json& each) { return each.at("policy_family_id") == id; });
  if (found == families().end()) throw does_not_exist(fmt::format("Policy family {} does not exist.", id));
  return *found;
}

std::string definition(const Json& settings) {
  const std::string family_id = settings.value("policy_family_id", "");
  std::string own = settings.value("definition", "");
  const std::string overrides = settings.value("policy_family_definition_overrides", "");
  if (family_id.empty()) {
    if (!overrides.empty()) throw invalid_parameter("policy_family_definition_overrides needs a policy_family_id.");
    if (own.empty()) throw invalid_parameter("Missing required field: definition or policy_family_id");
    (void)parse("definition", own);
    return own;
  }
  if (!own.empty()) throw invalid_parameter("Only one of definition and policy_family_id can be given.");
  Json rules = Json::parse(family(family_id).at("definition").get<std::string>());
  if (!overrides.empty()) rules.update(parse("policy_family_definition_overrides", overrides));
  return rules.dump();
}

std::optional<std::string> spark_version(const Json& rules, bool with_defaults) {
  const Json rule = rules.value("spark_version", Json::object());
  const bool is_fixed = rule.value("type", "") == "fixed";
  const char* member = is_fixed ? "value" : "defaultValue";
  if (!rule.contains(member) || !(is_fixed || with_defaults)) return std::nullopt;
  return cluster_catalog::spark_version_key(rule.at(member));
}

}  // namespace databricks::inline v0_2::internal::testing::policy_rules

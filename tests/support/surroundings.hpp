#pragma once

#include <map>
#include <string>

#include "config/environment.hpp"
#include "support/temporary_folder.hpp"

namespace databricks::testing {

/// An environment of a test's own, with a home directory and nothing of the real one.
class Surroundings {
 public:
  using Variables = std::map<std::string, std::string, std::less<>>;

  explicit Surroundings(Variables variables = {}) : variables_(std::move(variables)) {
    variables_.emplace("HOME", folder.path());
  }

  void set(const std::string& name, std::string value) { variables_.insert_or_assign(name, std::move(value)); }
  void write_profiles(std::string_view text) const { folder.write(".databrickscfg", text); }
  [[nodiscard]] std::string profile_path() const { return folder.path(".databrickscfg"); }

  [[nodiscard]] Environment environment() const {
    return [variables = variables_](std::string_view name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() || found->second.empty() ? std::nullopt : std::optional{found->second};
    };
  }

  const TemporaryFolder folder;

 private:
  Variables variables_;
};

}  // namespace databricks::testing

#pragma once

#include <map>
#include <string>

#include "config/environment.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::support {

/// An environment of a test's own, with a home directory and nothing of the real one.
class TestEnvironment {
 public:
  using Variables = std::map<std::string, std::string, std::less<>>;

  explicit TestEnvironment(Variables variables = {}) : variables_(std::move(variables)) {
    variables_.emplace("HOME", directory.path());
  }

  void set(const std::string& name, std::string value) { variables_.insert_or_assign(name, std::move(value)); }
  void write_profiles(std::string_view text) const { directory.write(".databrickscfg", text); }
  [[nodiscard]] std::string profile_path() const { return directory.path(".databrickscfg"); }

  [[nodiscard]] internal::Environment environment() const {
    return [variables = variables_](std::string_view name) -> std::optional<std::string> {
      const auto found = variables.find(name);
      return found == variables.end() || found->second.empty() ? std::nullopt : std::optional{found->second};
    };
  }

  const TemporaryDirectory directory;

 private:
  Variables variables_;
};

}  // namespace databricks::support

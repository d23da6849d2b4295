#include "config/environment.hpp"

#include <cstdlib>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {

Environment process_environment() {
  return [](std::string_view name) -> std::optional<std::string> {
    const char* value = std::getenv(std::string{name}.c_str());
    const std::string_view trimmed = value == nullptr ? std::string_view{} : text::trim(value);
    if (trimmed.empty()) return std::nullopt;
    return std::string{trimmed};
  };
}

std::optional<std::string> expand_home(std::string_view path, const Environment& environment) {
  if (path != "~" && !path.starts_with("~/")) return std::string{path};
  auto home = environment("HOME");
  if (!home) home = environment("USERPROFILE");
  if (!home) return std::nullopt;
  return *home + std::string{path.substr(1)};
}

}  // namespace databricks::inline v0_2::internal

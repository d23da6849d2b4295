#include "credentials/cli_version.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// "1.2.3" at the start of a text.
std::optional<CliVersion> version_at_start(std::string_view text) {
  CliVersion version{};
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  for (std::size_t part = 0; part < version.size(); ++part) {
    if (part > 0 && (at == end || *at++ != '.')) return std::nullopt;
    if (at == end || *at < '0' || *at > '9') return std::nullopt;
    const auto [next, error] = std::from_chars(at, end, version[part]);
    if (error != std::errc{}) return std::nullopt;
    at = next;
  }
  return version;
}

std::optional<CliVersion> version_behind(std::string_view text, std::string_view word) {
  const std::string lower = text::lower_case(text);
  for (auto at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
    std::string_view rest = text.substr(at + word.size());
    rest.remove_prefix(std::min(rest.find_first_not_of(" \"':=v"), rest.size()));
    if (const auto version = version_at_start(rest)) return version;
  }
  return std::nullopt;
}

std::optional<CliVersion> first_version(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  while (true) {
    text.remove_prefix(std::min(text.find_first_of(kDigits), text.size()));
    if (text.empty()) return std::nullopt;
    if (const auto version = version_at_start(text)) return version;
    text.remove_prefix(std::min(text.find_first_not_of(kDigits), text.size()));
  }
}

}  // namespace

std::optional<CliVersion> cli_version_in(std::string_view text) {
  auto version = version_behind(text, "databricks cli");
  if (!version) version = version_behind(text, "version");
  if (!version) version = first_version(text);
  return version == CliVersion{} ? std::nullopt : version;
}

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <map>
#include <string>
#include <string_view>

#include <databricks/result.hpp>

namespace databricks::inline v0_2::internal {

/// A .databrickscfg file: sections ("profiles") of keys and values. Sections inherit nothing from each other.
struct ProfileFile {
  struct Value {
    std::string text;
    int line = 0;
  };
  using Section = std::map<std::string, Value, std::less<>>;

  std::map<std::string, Section, std::less<>> sections;
};

/// Reads the text of such a file.
///
/// `key = value` or `key: value`; keys do not regard case. Single or double quotes around a value are taken off. `#`
/// and `;` begin a comment at the start of a line or after a space, so that passwords may contain them. A key given
/// twice counts the last time.
/// @param file_name for messages.
/// The error is of kind config and names file and line, and never quotes it.
[[nodiscard]] Result<ProfileFile> read_profiles(std::string_view text, std::string_view file_name);

}  // namespace databricks::inline v0_2::internal

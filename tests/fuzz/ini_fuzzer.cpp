/// Any bytes as a .databrickscfg file.

#include <algorithm>
#include <string>

#include "config/profile_file.hpp"
#include "fuzz/fuzz.hpp"

namespace databricks::fuzz {
namespace {

using Section = internal::ProfileFile::Section;

void check_setting(const std::string& key, const internal::ProfileFile::Value& value, std::ptrdiff_t lines) {
  require(!key.empty() && key.find_first_of("=: \t\r\n\f\v") == std::string::npos, "a key is one word");
  require(internal::text::lower_case(key) == key, "keys do not regard case");
  require(value.text.find('\n') == std::string::npos, "a value is one line");
  require(value.line >= 1 && value.line <= lines, "a setting knows its line");
}

/// The file as another program would write it; values that hold both kinds of quotes are left out.
std::string written(const internal::ProfileFile& file, internal::ProfileFile& expected) {
  std::string text;
  for (const auto& [name, section] : file.sections) {
    text += "[" + name + "]  ; comment\n";
    Section& kept = expected.sections[name];
    for (const auto& [key, value] : section) {
      const bool has_both = value.text.find('"') != std::string::npos && value.text.find('\'') != std::string::npos;
      if (has_both) continue;
      const char quote = value.text.find('"') == std::string::npos ? '"' : '\'';
      text += key + " = " + quote + value.text + quote + " # comment\n";
      kept[key] = value;
    }
  }
  return text;
}

bool equal(const internal::ProfileFile& left, const internal::ProfileFile& right) {
  const auto same_value = [](const auto& a, const auto& b) {
    return a.first == b.first && a.second.text == b.second.text;
  };
  return std::ranges::equal(left.sections, right.sections, [&](const auto& a, const auto& b) {
    return a.first == b.first && std::ranges::equal(a.second, b.second, same_value);
  });
}

}  // namespace

void test_one_input(std::string_view input) {
  const auto file = internal::read_profiles(input, "cfg");
  if (!file) {
    constexpr std::size_t kMaxMessageLength = 100;  // too short to quote much
    const Error& error = file.error();
    require(error.kind == ErrorKind::config, "a malformed file is a config error");
    require(error.message.starts_with("cfg:") && error.message.size() < kMaxMessageLength && is_one_line(error.message),
            "the message names file and line, and quotes nothing");
    return;
  }
  const auto lines = std::ranges::count(input, '\n') + 1;
  for (const auto& [name, section] : file->sections) {
    require(!name.empty() && internal::text::trim(name) == name && name.find_first_of("]\n") == std::string::npos,
            "a section has a name");
    for (const auto& [key, value] : section) check_setting(key, value, lines);
  }
  internal::ProfileFile expected;
  const std::string text = written(*file, expected);
  const auto again = internal::read_profiles(text, "cfg");
  require(again.has_value(), "what was read can be written and read again");
  require(equal(*again, expected), "nothing is lost between reading and writing");
}

}  // namespace databricks::fuzz

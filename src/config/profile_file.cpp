#include "config/profile_file.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

bool begins_comment(char character) { return character == '#' || character == ';'; }
bool is_space(char character) { return character == ' ' || character == '\t'; }

/// Up to a comment, which begins after a space.
std::string_view without_comment(std::string_view text) {
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (begins_comment(text[at]) && is_space(text[at - 1])) return text::trim(text.substr(0, at));
  }
  return text;
}

/// Nothing when the quote is not closed, or something else than a comment follows it: then it is part of the value.
std::optional<std::string_view> quoted(std::string_view text) {
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return std::nullopt;
  const auto end = text.find(text.front(), 1);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view rest = text::trim(text.substr(end + 1));
  if (!rest.empty() && !begins_comment(rest.front())) return std::nullopt;
  return text.substr(1, end - 1);
}

std::string_view value_in(std::string_view text) {
  text = text::trim(text);
  if (const auto inner = quoted(text)) return *inner;
  return text.empty() || begins_comment(text.front()) ? std::string_view{} : without_comment(text);
}

/// The name between the brackets; nothing when the line is not a section's.
std::optional<std::string_view> section_name(std::string_view line) {
  const auto end = line.find(']');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view rest = text::trim(line.substr(end + 1));
  const std::string_view name = text::trim(line.substr(1, end - 1));
  if (name.empty() || (!rest.empty() && !begins_comment(rest.front()))) return std::nullopt;
  return name;
}

class Reader {
 public:
  explicit Reader(std::string_view file_name) : file_name_(file_name) {}

  Result<ProfileFile> read(std::string_view text) {
    while (!text.empty()) {
      const auto end = std::min(text.find('\n'), text.size());
      const std::string_view line = text::trim(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
      ++line_;
      if (auto read = read_line(line); !read) return std::move(read.error());
    }
    return std::move(file_);
  }

 private:
  Result<void> read_line(std::string_view line) {
    if (line.empty() || begins_comment(line.front())) return {};
    return line.front() == '[' ? open_section(line) : read_setting(line);
  }

  Result<void> open_section(std::string_view line) {
    const auto name = section_name(line);
    if (!name) return malformed("a section is written as [name]");
    section_ = &file_.sections[std::string{*name}];
    return {};
  }

  Result<void> read_setting(std::string_view line) {
    const auto separator = line.find_first_of("=:");
    const std::string_view key = text::trim(line.substr(0, separator));
    if (separator == std::string_view::npos || key.empty() ||
        key.find_first_of(" \t\r\f\v") != std::string_view::npos) {
      return malformed("a setting is written as key = value");
    }
    if (section_ == nullptr) return malformed("a setting stands before the first [profile]");
    (*section_)[text::lower_case(key)] = {std::string{value_in(line.substr(separator + 1))}, line_};
    return {};
  }

  /// Does not quote the line: it may hold a secret.
  [[nodiscard]] Error malformed(std::string_view rule) const {
    return config_error(fmt::format("{}:{}: this line is malformed: {}", file_name_, line_, rule));
  }

  std::string_view file_name_;
  ProfileFile file_;
  ProfileFile::Section* section_ = nullptr;
  int line_ = 0;
};

}  // namespace

Result<ProfileFile> read_profiles(std::string_view text, std::string_view file_name) {
  return Reader{file_name}.read(text);
}

}  // namespace databricks::inline v0_2::internal

#include "codec/json_text.hpp"

#include <algorithm>

#include "codec/json_reader.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

/// The digits that a text begins with.
std::size_t digits_in(std::string_view text) noexcept {
  return std::min(text.find_first_not_of("0123456789"), text.size());
}

}  // namespace

std::string json_defect(std::string_view json) {
  if (trimmed(json) == "null") return {};
  std::string copy{json};
  return walk_document(copy, [&](const ondemand::parser& parser, ondemand::document& document) {
    JsonReader reader{parser, document};
    return reader.skim_root(json) ? std::string{} : reader.defect();
  });
}

std::string plain_text(std::string_view json) {
  json = trimmed(json);
  if (json.empty() || json.front() != '"') return std::string{json};
  std::string copy{json};
  std::string content{json};
  static_cast<void>(walk_document(copy, [&](const ondemand::parser& parser, ondemand::document& document) {
    JsonReader reader{parser, document};
    std::string_view unescaped;
    if (reader.root_string(json, unescaped)) content = unescaped;
    return std::string{};
  }));
  return content;
}

bool is_json_number(std::string_view text) noexcept {
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t whole = digits_in(text);
  if (whole == 0 || (whole > 1 && text.front() == '0')) return false;
  text.remove_prefix(whole);
  if (text.starts_with('.')) {
    const std::size_t fraction = digits_in(text.substr(1));
    if (fraction == 0) return false;
    text.remove_prefix(1 + fraction);
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    const std::size_t exponent = digits_in(text);
    if (exponent == 0) return false;
    text.remove_prefix(exponent);
  }
  return text.empty();
}

}  // namespace databricks::inline v0_2::internal::codec

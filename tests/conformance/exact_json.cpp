#include "conformance/exact_json.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <set>
#include <vector>

namespace databricks::conformance {
namespace {

using nlohmann::json;

/// Stands before a number that became a text. U+E000 is for private use: no test has it in a text of its own.
constexpr std::string_view kNumberMark = "\xee\x80\x80";
constexpr std::string_view kReplacement = "\xef\xbf\xbd";
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

/// The length of the UTF-8 character at the start of the text; 0 when there is none.
std::size_t character_length(std::string_view text) {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || text.size() < length) return 0;
  for (std::size_t index = 1; index < length; ++index) {
    if ((byte(index) & 0xc0U) != 0x80) return 0;
  }
  const bool is_overlong = (lead == 0xe0 && byte(1) < 0xa0) || (lead == 0xf0 && byte(1) < 0x90);
  const bool is_surrogate = lead == 0xed && byte(1) > 0x9f;
  const bool is_too_large = lead == 0xf4 && byte(1) > 0x8f;
  return is_overlong || is_surrogate || is_too_large ? 0 : length;
}

/// Whether a text is a number of JSON: -12, 0.5, 1e+3; not 01, 1. or +1.
bool is_number(std::string_view text) {
  const auto take_digits = [&text] {
    const std::size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
    text.remove_prefix(count);
    return count;
  };
  const auto take_one_of = [&text](std::string_view characters) {
    const bool is_there = !text.empty() && characters.find(text[0]) != std::string_view::npos;
    if (is_there) text.remove_prefix(1);
    return is_there;
  };
  take_one_of("-");
  if (!take_one_of("0") && take_digits() == 0) return false;
  if (take_one_of(".") && take_digits() == 0) return false;
  if (!take_one_of("eE")) return text.empty();
  take_one_of("+-");
  return take_digits() != 0 && text.empty();
}

/// Rewrites a text so that nlohmann's parser takes it and loses nothing.
class Rewriter {
 public:
  explicit Rewriter(std::string_view text) : rest_(text) {}

  std::string run() {
    if (rest_.starts_with(kByteOrderMark)) rest_.remove_prefix(kByteOrderMark.size());
    while (!rest_.empty()) {
      if (rest_[0] == '"') {
        string();
      } else if (rest_[0] == '-' || std::isdigit(static_cast<unsigned char>(rest_[0])) != 0) {
        number();
      } else {
        take(1);
      }
    }
    return std::move(result_);
  }

 private:
  void take(std::size_t length) {
    result_ += rest_.substr(0, length);
    rest_.remove_prefix(std::min(length, rest_.size()));
  }

  /// What is no number stays as it is, for the parser to refuse.
  void number() {
    const std::size_t length = std::min(rest_.find_first_not_of("+-.0123456789eE"), rest_.size());
    if (!is_number(rest_.substr(0, length))) return take(length);
    result_ += '"';
    result_ += kNumberMark;
    take(length);
    result_ += '"';
  }

  void string() {
    take(1);
    bool follows_replacement = false;
    while (!rest_.empty() && rest_[0] != '"') {
      const std::size_t length = rest_[0] == '\\' ? escape_length() : character_length(rest_);
      const bool is_replaced = length == 0 || rest_.starts_with(kReplacement) || code_unit(rest_) == 0xfffd;
      if (!is_replaced) {
        take(length);
      } else {
        if (!follows_replacement) result_ += kReplacement;
        rest_.remove_prefix(length != 0 ? length : rest_[0] == '\\' ? 6 : 1);
      }
      follows_replacement = is_replaced;
    }
    take(1);
  }

  /// Of the escape at the start of the rest; 0 for half a surrogate pair.
  std::size_t escape_length() const {
    const auto unit = code_unit(rest_);
    if (!unit) return 2;
    if (*unit < 0xd800 || *unit > 0xdfff) return 6;
    const auto next = rest_.size() > 6 ? code_unit(rest_.substr(6)) : std::nullopt;
    return *unit < 0xdc00 && next && *next >= 0xdc00 && *next <= 0xdfff ? 12 : 0;
  }

  /// The number in an escape such as \u00e9 at the start of the text.
  static std::optional<std::uint32_t> code_unit(std::string_view text) {
    if (!text.starts_with("\\u") || text.size() < 6) return std::nullopt;
    std::uint32_t unit = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, unit, 16);
    return error == std::errc{} && end == text.data() + 6 ? std::optional{unit} : std::nullopt;
  }

  std::string_view rest_;
  std::string result_{};
};

}  // namespace

json exact_json(std::string_view text) { return json::parse(Rewriter{text}.run()); }

bool repair_merges_keys(std::string_view text) {
  bool merges = false;
  std::vector<std::set<std::string>> keys;
  const auto note_key = [&](int, json::parse_event_t event, json& parsed) {
    if (event == json::parse_event_t::object_start) keys.emplace_back();
    if (event == json::parse_event_t::object_end) keys.pop_back();
    if (event == json::parse_event_t::key) {
      const auto& key = parsed.get_ref<const std::string&>();
      const bool is_new = keys.back().insert(key).second;
      merges = merges || (!is_new && key.find(kReplacement) != std::string::npos);
    }
    return true;
  };
  const auto tree = json::parse(Rewriter{text}.run(), note_key);
  return merges && !tree.is_null();
}

std::optional<std::string> number_text(const json& exact) {
  if (!exact.is_string()) return std::nullopt;
  const auto& text = exact.get_ref<const std::string&>();
  return text.starts_with(kNumberMark) ? std::optional{text.substr(kNumberMark.size())} : std::nullopt;
}

std::string shown(const json& exact) {
  constexpr std::size_t kMaxLength = 400;
  std::string text = exact.dump();
  const std::string marked = '"' + std::string{kNumberMark};
  for (auto at = text.find(marked); at != std::string::npos; at = text.find(marked, at)) {
    text.erase(text.find('"', at + 1), 1);
    text.erase(at, marked.size());
  }
  return text.size() <= kMaxLength ? text : text.substr(0, kMaxLength) + "...";
}

}  // namespace databricks::conformance

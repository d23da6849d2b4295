#include "codec/error_body.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "codec/json_object.hpp"
#include "codec/json_text.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

/// A body beyond this size is no error that somebody wrote down for people.
constexpr std::size_t kMaxBody = std::size_t{256} << 10;
constexpr int kMaxDepth = 4;
constexpr std::size_t kMaxErrors = 10;

/// In the order of preference.
constexpr std::array<std::string_view, 3> kCodes{"errorcode", "code", "__type"};
constexpr std::array<std::string_view, 9> kMessages{"message",      "errormessage", "errordescription",
                                                    "errorsummary", "msg",          "description",
                                                    "faultstring",  "title",        "reason"};
/// Members that hold the error itself.
constexpr std::array<std::string_view, 4> kHolders{"error", "errors", "fault", "odata.error"};

/// "errorCode", "error_code" and "ErrorCode" are the same name.
std::string plain_name(std::string_view name) {
  std::string plain = text::lower_case(name);
  if (!plain.starts_with("__")) std::erase(plain, '_');
  return plain;
}

/// The members of an object that say something, by their plain names.
class Members {
 public:
  explicit Members(const JsonObject& object) {
    for (const auto& [name, json] : object.unknown_fields) {
      if (!is_empty(json)) members_.emplace_back(plain_name(name), json);
    }
  }

  [[nodiscard]] std::string_view json(std::string_view name) const {
    const auto member = std::ranges::find(members_, name, &Member::first);
    return member == members_.end() ? std::string_view{} : member->second;
  }
  [[nodiscard]] std::string text(std::string_view name) const { return plain_text(json(name)); }
  template <class Names>
  [[nodiscard]] std::string first_text(const Names& names) const {
    for (const std::string_view name : names) {
      if (std::string found = text(name); !found.empty()) return found;
    }
    return {};
  }
  /// True when it says nothing but these.
  template <class Names>
  [[nodiscard]] bool has_only(const Names& names) const {
    return std::ranges::all_of(members_,
                               [&](const Member& each) { return std::ranges::find(names, each.first) != names.end(); });
  }

 private:
  using Member = std::pair<std::string, std::string_view>;

  static bool is_empty(std::string_view json) {
    constexpr std::array<std::string_view, 5> kEmpty{"null", R"("")", "{}", "[]", "true"};  // as in {"error": true}
    return std::ranges::find(kEmpty, json) != kEmpty.end();
  }

  std::vector<Member> members_;
};

bool is_object(std::string_view json) { return json.starts_with('{'); }
bool is_list(std::string_view json) { return json.starts_with('['); }

/// "PERMISSION_DENIED"
bool is_code(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char character) {
    return (character >= 'A' && character <= 'Z') || character == '_';
  });
}

/// Reads one body; the depth counts how far the error lies inside.
class Reader {
 public:
  explicit Reader(int status) : status_(status) {}

  [[nodiscard]] std::optional<ErrorBody> object(std::string_view json, int depth) const {
    const auto read = depth < kMaxDepth ? read_object(json) : std::nullopt;
    if (!read) return std::nullopt;
    const Members members{*read};
    ErrorBody said = from(members, depth);
    if (said.message.empty() && !members.has_only(kCodes)) return std::nullopt;
    return said;
  }

  /// The messages of several errors in one line, with the code of the first.
  [[nodiscard]] ErrorBody list(std::string_view json, int depth) const {
    ErrorBody said;
    const auto errors = read_array(json);
    for (std::size_t index = 0; index < std::min(errors.size(), kMaxErrors); ++index) {
      ErrorBody one = held(errors[index].text(), depth);
      if (said.code.empty()) said.code = std::move(one.code);
      if (!said.message.empty() && !one.message.empty()) said.message += "; ";
      said.message += one.message;
    }
    return said;
  }

 private:
  /// What stands in a list, or in "error" and members like it.
  [[nodiscard]] ErrorBody held(std::string_view json, int depth) const {
    if (is_list(json) && depth < kMaxDepth) return list(json, depth + 1);
    auto said = is_object(json) ? object(json, depth + 1) : std::nullopt;
    return said ? *std::move(said) : ErrorBody{.message = plain_text(json)};
  }

  [[nodiscard]] ErrorBody from(const Members& members, int depth) const {
    ErrorBody said{.code = members.first_text(kCodes),
                   .message = members.first_text(kMessages),
                   .details = std::string{members.json("details")},
                   .see_also = members.text("erroruri")};
    for (const std::string_view holder : kHolders) {
      if (const std::string_view json = members.json(holder); !json.empty()) {
        add(said, held(json, depth), members.json("errorcode").empty());
        break;
      }
    }
    add_detail(said, members);
    if (depth > 0) add_name_of_code(said, members);
    return said;
  }

  /// OAuth has its code in "error", and the message beside it; API 1.2 has its message there, most others an object.
  static void add(ErrorBody& said, ErrorBody held, bool is_better) {
    const bool is_word = held.code.empty() && held.message.find(' ') == std::string::npos;
    if (is_word && !said.message.empty()) std::swap(held.code, held.message);
    if (!held.code.empty() && is_better) said.code = std::move(held.code);
    if (!held.message.empty()) said.message = std::move(held.message);
    if (said.details.empty()) said.details = std::move(held.details);
  }

  /// SCIM: {"detail", "scimType", "status"}. A detail beside a title belongs to "problem details" (RFC 9457).
  void add_detail(ErrorBody& said, const Members& members) const {
    const std::string detail = members.text("detail");
    if (detail.empty()) return;
    if (said.message.empty()) {
      const std::string explanation = detail == "null" ? "SCIM API Internal Error" : detail;
      said.message = text::trim(members.text("scimtype") + ' ' + explanation);
      const std::string status = members.text("status");
      if (said.code.empty()) said.code = fmt::format("SCIM_{}", status.empty() ? std::to_string(status_) : status);
    } else if (said.message == members.text("title")) {
      said.message += ": " + detail;
    }
  }

  /// Google has a number for the code and its name in "status"; others have only a "type".
  static void add_name_of_code(ErrorBody& said, const Members& members) {
    if (const std::string status = members.text("status"); is_code(status) && !is_code(said.code)) said.code = status;
    if (said.code.empty()) said.code = members.text("type");
  }

  int status_;
};

}  // namespace

std::optional<ErrorBody> read_error_body(std::string_view json, int status) {
  json = text::trim(json);
  if (json.size() > kMaxBody) return std::nullopt;
  const Reader reader{status};
  if (is_object(json)) return reader.object(json, 0);
  if (!is_list(json)) return std::nullopt;
  const auto errors = read_array(json);
  const bool holds_errors = !errors.empty() && reader.object(errors.front().text(), 1);
  return holds_errors ? std::optional{reader.list(json, 0)} : std::nullopt;
}

}  // namespace databricks::inline v0_2::internal::codec

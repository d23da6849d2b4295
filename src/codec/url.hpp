#pragma once

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/open_enum.hpp>
#include <databricks/result.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::internal::codec {

/// The text with everything escaped that has a meaning in a URL, also the slash.
[[nodiscard]] std::string percent_encoded(std::string_view text);

/// A path with its {parameters} filled in, and the names that were used.
struct FilledPath {
  std::string path;
  std::vector<std::string_view> parameters;
};

/// Fills each {parameter} from the object's member of that name, as one escaped path segment.
/// The error is of kind encode and names the member that is missing or empty.
[[nodiscard]] Result<FilledPath> fill_path(std::string_view path, const Table& table, const void* object);

/// The value of one {parameter} of a path, for requests that do not hold it.
class PathParameter {
 public:
  /// A text of the caller: one path segment, everything with a meaning in a URL escaped, also the slash.
  template <std::convertible_to<std::string_view> Text>
  PathParameter(const Text& text) : text_(std::string_view{text}), segment_(percent_encoded(text_)) {}
  /// An enumerator that the library lists stands in the path as it is, with its slashes ("sql/endpoints"); any other
  /// text does not.
  template <class E>
  PathParameter(const OpenEnum<E>& value) : PathParameter(value.text()) {
    if (value.known()) segment_ = text_;
  }

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] const std::string& segment() const noexcept { return segment_; }

 private:
  std::string text_;
  std::string segment_;
};

/// In the order in which the path has its {parameters}.
using PathParameters = std::vector<PathParameter>;

/// Fills the {parameters} of the path. The error is of kind encode and names the parameter that is missing or empty.
[[nodiscard]] Result<std::string> fill_path(std::string_view path, std::span<const PathParameter> parameters);

/// The set members as a query, without a question mark, without those named in `left_out`: lists give their key several times,
/// nested structures are joined by dots, `a=1&list=x&list=y&filter_by.policy_id=7`. The error is of kind encode and
/// names the member.
[[nodiscard]] Result<std::string> query_of(const Table& table, const void* object,
                                           std::span<const std::string_view> left_out);

}  // namespace databricks::inline v0_2::internal::codec

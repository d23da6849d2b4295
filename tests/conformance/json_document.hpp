#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace databricks::conformance {

/// JSON as it is written, so that a test can say what a tree of values cannot: a key twice, bytes that are not UTF-8,
/// half a surrogate pair, a number beyond every type.
struct JsonDocument {
  enum class Kind : std::uint8_t { scalar, array, object };
  using Child = std::pair<std::string, JsonDocument>;  ///< The key as written, in quotes; empty in an array.

  Kind kind = Kind::scalar;
  std::string text{};  ///< A scalar as written.
  std::vector<Child> children{};

  [[nodiscard]] static JsonDocument scalar(std::string text) { return {.text = std::move(text)}; }
  [[nodiscard]] static JsonDocument array() { return {.kind = Kind::array}; }
  [[nodiscard]] static JsonDocument object() { return {.kind = Kind::object}; }

  JsonDocument& add(std::string key, JsonDocument child);
};

[[nodiscard]] std::string text_of(const JsonDocument& document);

/// What is left of a document that fails when nothing more can be taken away without the failure.
[[nodiscard]] JsonDocument shrunk(JsonDocument document, const std::function<bool(const JsonDocument&)>& fails);

}  // namespace databricks::conformance

#pragma once

#include <string>
#include <utility>

namespace databricks::inline v0_2 {

/// Free-form JSON, kept as text. `#include <databricks/json.hpp>` turns it into nlohmann::json and back.
class RawJson {
 public:
  RawJson() = default;
  /// @param text is checked when it is sent, not here.
  explicit RawJson(std::string text) : text_(std::move(text)) {}

  /// "null" for a default-made value.
  [[nodiscard]] const std::string& text() const noexcept { return text_; }

  bool operator==(const RawJson&) const = default;

 private:
  std::string text_{"null"};
};

}  // namespace databricks::inline v0_2

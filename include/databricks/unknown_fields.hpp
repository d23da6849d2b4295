#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/boxed.hpp>

namespace databricks {

/// The members of a JSON object that its struct does not know, as JSON text, in the order they came.
/// They are sent back byte for byte, so that get -> change -> reset loses nothing of a newer service.
class UnknownFields {
 public:
  using Field = std::pair<std::string, std::string>;  ///< Name and JSON text.

  [[nodiscard]] bool empty() const noexcept { return !fields_ || fields_->empty(); }
  [[nodiscard]] std::size_t size() const noexcept { return fields_ ? fields_->size() : 0; }

  /// The JSON text of that member, or null. The pointer lives until the next change.
  [[nodiscard]] const std::string* find(std::string_view name) const noexcept {
    for (const Field& field : *this) {
      if (field.first == name) return &field.second;
    }
    return nullptr;
  }

  /// Adds or replaces a member.
  /// @param json_text is checked when it is sent, not here.
  void set(std::string_view name, std::string json_text) {
    if (!fields_) fields_.emplace();
    for (Field& field : *fields_) {
      if (field.first == name) {
        field.second = std::move(json_text);
        return;
      }
    }
    fields_->emplace_back(name, std::move(json_text));
  }

  void erase(std::string_view name) {
    if (fields_) std::erase_if(*fields_, [name](const Field& field) { return field.first == name; });
  }

  [[nodiscard]] const Field* begin() const noexcept { return fields_ ? fields_->data() : nullptr; }
  [[nodiscard]] const Field* end() const noexcept { return fields_ ? fields_->data() + fields_->size() : nullptr; }

  friend bool operator==(const UnknownFields& left, const UnknownFields& right) {
    return (left.empty() && right.empty()) || left.fields_ == right.fields_;
  }

 private:
  Boxed<std::vector<Field>> fields_;
};

}  // namespace databricks

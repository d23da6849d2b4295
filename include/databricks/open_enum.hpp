#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

#include <databricks/boxed.hpp>

namespace databricks::inline v0_2 {

/// An enum that the service may extend: a text this library does not list is kept and sent back as it came.
///
/// Every enum of the models has the enumerator `unrecognized` in front; value() returns it for texts that are not listed.
///
///     switch (cluster.state.value()) {
///       case compute::State::running: print(cluster); break;
///       case compute::State::unrecognized: std::cerr << cluster.state.text(); break;
///       default: break;
///     }
template <class E>
  requires std::is_enum_v<E>
class OpenEnum {
 public:
  using enum_type = E;

  OpenEnum() noexcept = default;
  OpenEnum(E value) noexcept : value_(value) {}
  /// From the wire's text, listed or not.
  explicit OpenEnum(std::string_view wire_text) {
    const auto texts = wire_texts(E{});
    for (std::size_t index = 1; index < texts.size(); ++index) {
      if (texts[index] == wire_text) {
        value_ = static_cast<E>(index);
        return;
      }
    }
    if (!wire_text.empty()) text_.emplace(wire_text);
  }

  /// The enumerator, or `E::unrecognized`.
  [[nodiscard]] E value() const noexcept { return value_; }
  /// False for a text this library does not list, and for a default-made value.
  [[nodiscard]] bool known() const noexcept { return value_ != E::unrecognized; }
  /// The text on the wire; lives as long as this object is not changed.
  [[nodiscard]] std::string_view text() const noexcept {
    return text_ ? std::string_view{*text_} : wire_texts(E{})[static_cast<std::size_t>(value_)];
  }

  friend bool operator==(const OpenEnum& left, const OpenEnum& right) { return left.text() == right.text(); }
  friend bool operator==(const OpenEnum& left, E right) noexcept { return left.value_ == right && !left.text_; }

 private:
  E value_ = E::unrecognized;
  Boxed<std::string> text_;
};

}  // namespace databricks::inline v0_2

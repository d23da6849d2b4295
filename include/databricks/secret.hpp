#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace databricks {

/// A text that must not be seen: no stream operator, no formatter, and its memory is wiped when it goes.
class Secret {
 public:
  Secret() = default;
  Secret(std::string text) : text_(std::move(text)) {}
  Secret(std::string_view text) : text_(text) {}
  Secret(const char* text) : text_(text) {}
  Secret(const Secret&) = default;
  Secret(Secret&& other) noexcept : text_(std::move(other.text_)) { other.wipe(); }
  Secret& operator=(const Secret& other) {
    Secret copy{other};
    text_.swap(copy.text_);
    return *this;
  }
  Secret& operator=(Secret&& other) noexcept {
    text_.swap(other.text_);
    other.wipe();
    return *this;
  }
  ~Secret() { wipe(); }

  /// The text itself. Named so that it is found when one looks for places where secrets are read.
  [[nodiscard]] const std::string& reveal() const noexcept { return text_; }
  [[nodiscard]] bool empty() const noexcept { return text_.empty(); }

  bool operator==(const Secret&) const = default;

 private:
  void wipe() noexcept;

  std::string text_;
};

/// A secret of any bytes; base64 on the wire.
class SecretBytes : public Secret {
 public:
  using Secret::Secret;
  SecretBytes() = default;
};

}  // namespace databricks

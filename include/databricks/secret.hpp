#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <databricks/bytes.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// A text that nobody must see: no stream operator, no formatter, and its memory is wiped when it goes.
class DATABRICKS_EXPORT Secret {
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

/// A secret of any bytes; base64 on the wire. Made of the same things as Bytes, and wiped like Secret, which it does not turn
/// into.
class SecretBytes {
 public:
  SecretBytes() = default;
  SecretBytes(std::string content) : content_(std::move(content)) {}
  template <class T>
    requires detail::Text<T> || detail::ByteRange<T> SecretBytes(const T& content)
        : content_(detail::view_of(content)) {}
    template <std::size_t size>
    SecretBytes(char (&buffer)[size]) = delete;

    /// The bytes themselves. Named so that it is found when one looks for places where secrets are read.
    [[nodiscard]] const std::string& reveal() const noexcept { return content_.reveal(); }
    [[nodiscard]] bool empty() const noexcept { return content_.empty(); }

    bool operator==(const SecretBytes&) const = default;

   private:
    Secret content_;
};

}  // namespace databricks::inline v0_2

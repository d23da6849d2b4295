#pragma once

#include <concepts>
#include <cstddef>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace databricks::inline v0_2 {
namespace detail {

template <class T>
concept Text = std::convertible_to<const T&, std::string_view>;

template <class T>
concept ByteRange =
    std::convertible_to<const T&, std::span<const std::byte>> || std::convertible_to<const T&, std::span<const char>> ||
    std::convertible_to<const T&, std::span<const unsigned char>>;

/// All bytes of text or of a range, NULs included, but for the NUL that ends a literal.
template <class T>
  requires Text<T> || ByteRange<T>
[[nodiscard]] std::string_view view_of(const T& content) {
  if constexpr (Text<T> && std::is_array_v<T>) {
    const std::string_view literal{content, std::size(content)};
    return literal.ends_with('\0') ? literal.substr(0, literal.size() - 1) : literal;
  } else if constexpr (Text<T>) {
    return content;
  } else {
    const auto bytes = std::as_bytes(std::span{content});
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
  }
}

}  // namespace detail

/// Content: any bytes. Base64 appears on the wire only.
///
///     client.workspace().import_({.content = "print(1)", .language = workspace::Language::python, .path = "/Shared/one"});
///
/// Made of text, of a string literal ("\x01\x00\xff" has three bytes), or of a span, vector or array of `char`, `unsigned char`
/// or `std::byte`. A `const char*` ends at its first NUL. A `char` array that can be changed may be text or bytes: say which
/// with std::string or std::span.
class Bytes {
 public:
  Bytes() = default;
  Bytes(std::string content) : content_(std::move(content)) {}
  template <class T>
    requires detail::Text<T> || detail::ByteRange<T> Bytes(const T& content) : content_(detail::view_of(content)) {}
    template <std::size_t size>
    Bytes(char (&buffer)[size]) = delete;

    [[nodiscard]] std::string_view text() const noexcept { return content_; }
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return std::as_bytes(std::span{content_}); }
    [[nodiscard]] std::size_t size() const noexcept { return content_.size(); }
    [[nodiscard]] bool empty() const noexcept { return content_.empty(); }
    /// Moves the content out.
    [[nodiscard]] std::string take() && noexcept { return std::move(content_); }

    bool operator==(const Bytes&) const = default;

   private:
    std::string content_;
};

}  // namespace databricks::inline v0_2

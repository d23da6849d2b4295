#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace databricks {

/// Content: any bytes. Base64 appears on the wire only.
///
///     client.workspace().import_({.content = "print(1)", .language = workspace::Language::python, .path = "/Shared/one"});
class Bytes {
 public:
  Bytes() = default;
  Bytes(std::string content) : content_(std::move(content)) {}
  Bytes(std::string_view content) : content_(content) {}
  Bytes(const char* content) : content_(content) {}
  Bytes(std::span<const std::byte> content) : content_(reinterpret_cast<const char*>(content.data()), content.size()) {}

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

}  // namespace databricks

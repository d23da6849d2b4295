#include "base/text_file.hpp"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include <fmt/format.h>

namespace databricks {
namespace {

constexpr std::size_t kLargestFile = std::size_t{16} << 20;

Error cannot_read(const std::string& path, std::string_view reason) {
  return {.kind = ErrorKind::config, .message = fmt::format("cannot read the file '{}': {}", path, reason)};
}

}  // namespace

Result<std::optional<std::string>> read_text_file(const std::string& path) {
  std::error_code code;
  const auto status = std::filesystem::status(path, code);
  if (status.type() == std::filesystem::file_type::not_found) return std::optional<std::string>{};
  if (code) return cannot_read(path, code.message());
  if (std::filesystem::is_directory(status)) return cannot_read(path, "it is a directory");

  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), &std::fclose};
  if (!file) return cannot_read(path, std::error_code{errno, std::generic_category()}.message());
  std::string content;
  std::array<char, 4096> buffer{};
  while (const std::size_t length = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    content.append(buffer.data(), length);
    if (content.size() > kLargestFile) return cannot_read(path, "it is too large");
  }
  if (std::ferror(file.get()) != 0) return cannot_read(path, std::error_code{errno, std::generic_category()}.message());
  return std::optional<std::string>{std::move(content)};
}

std::string_view without_byte_order_mark(std::string_view text) noexcept {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  return text.starts_with(kMark) ? text.substr(kMark.size()) : text;
}

}  // namespace databricks

#include "base/text_file.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "base/text.hpp"
#include "base/utf16.hpp"

#if defined(_WIN32)
#include <cstdio>
#include <filesystem>
#include <memory>
#else
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>

#include "base/common_errors.hpp"
#include "base/deadline.hpp"
#include "base/descriptor.hpp"
#include "base/poll_files.hpp"
#endif

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::size_t kMaxFileSize = std::size_t{16} << 20;
constexpr std::string_view kTooLarge = "it is too large";

using Content = Result<std::optional<std::string>>;

Error cannot_read(const std::string& path, std::string_view reason) {
  return config_error(fmt::format("cannot read the file '{}': {}", path, reason));
}

#if defined(_WIN32)

Content read_bytes(const std::string& path, const WaitLimit&) {
  constexpr const char* kReadMode = "rbN";  // programs that are started meanwhile do not inherit the file
  std::error_code code;
  const auto status = std::filesystem::status(path, code);
  if (status.type() == std::filesystem::file_type::not_found) return std::optional<std::string>{};
  if (code) return cannot_read(path, code.message());
  if (!std::filesystem::is_regular_file(status)) return cannot_read(path, "it is not a regular file");

  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), kReadMode), &std::fclose};
  if (!file) return cannot_read(path, std::error_code{errno, std::generic_category()}.message());
  std::string content;
  std::array<char, 4096> buffer{};
  while (const std::size_t length = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
    content.append(buffer.data(), length);
    if (content.size() > kMaxFileSize) return cannot_read(path, kTooLarge);
  }
  if (std::ferror(file.get()) != 0) return cannot_read(path, std::error_code{errno, std::generic_category()}.message());
  return std::optional{std::move(content)};
}

#else

Error cannot_read(const std::string& path, int code) {
  return cannot_read(path, std::error_code{code, std::generic_category()}.message());
}

/// True when there is something to read, or the end.
bool wait_for_input(const Descriptor& file, Clock::Duration time) {
  constexpr std::chrono::milliseconds kSlice{20};  // how soon a cancellation is noticed
  pollfd polled{file.number(), POLLIN, 0};
  const auto slice =
      std::clamp(std::chrono::ceil<std::chrono::milliseconds>(time), std::chrono::milliseconds{0}, kSlice);
  return poll_files({&polled, 1}, slice) > 0;
}

Content read_bytes(const std::string& path, const WaitLimit& limit) {
  using SteadyClock = std::chrono::steady_clock;
  const auto end = deadline_after(limit.time, SteadyClock::now());
  const Descriptor file{::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)};
  if (file.number() < 0 && (errno == ENOENT || errno == ENOTDIR)) return std::optional<std::string>{};
  struct stat status {};
  if (file.number() < 0 || ::fstat(file.number(), &status) != 0) return cannot_read(path, errno);
  if (S_ISDIR(status.st_mode)) return cannot_read(path, "it is a directory");

  std::string content;
  std::array<char, 4096> buffer{};
  while (true) {
    if (limit.cancel.cancelled() || task_is_cancelled()) return cancelled_error();
    const auto left = end - SteadyClock::now();
    // A pipe that nobody writes to yet reads as empty: so each piece is waited for.
    if (wait_for_input(file, left)) {
      const ssize_t length = ::read(file.number(), buffer.data(), buffer.size());
      if (length == 0) return std::optional{std::move(content)};
      if (length < 0 && errno != EAGAIN && errno != EINTR) return cannot_read(path, errno);
      content.append(buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0)));
      if (content.size() > kMaxFileSize) return cannot_read(path, kTooLarge);
    }
    if (left <= Clock::Duration::zero()) {
      return Error{
          .kind = ErrorKind::timeout,
          .message = fmt::format(
              "the file '{}' could not be read to its end before the call's deadline; it should be a regular file",
              path)};
    }
  }
}

#endif

Content as_utf8(const std::string& path, std::string content) {
  constexpr std::string_view kUtf16Little = "\xFF\xFE";
  constexpr std::string_view kUtf16Big = "\xFE\xFF";
  const bool is_little = content.starts_with(kUtf16Little);
  if (is_little || content.starts_with(kUtf16Big)) {
    auto utf8 = utf8_from_utf16(std::string_view{content}.substr(kUtf16Little.size()),
                                is_little ? ByteOrder::little : ByteOrder::big);
    if (!utf8) return cannot_read(path, "its UTF-16 is damaged; save it as UTF-8");
    content = *std::move(utf8);
  } else {
    content.erase(0, content.size() - text::without_byte_order_mark(content).size());
  }
  if (content.find('\0') != std::string::npos)
    return cannot_read(path, "it is not text, or it is UTF-16 or UTF-32; save it as UTF-8");
  return std::optional{std::move(content)};
}

}  // namespace

Result<std::optional<std::string>> read_text_file(const std::string& path, const WaitLimit& limit) {
  auto content = read_bytes(path, limit);
  if (!content || !*content) return content;
  return as_utf8(path, **std::move(content));
}

}  // namespace databricks::inline v0_2::internal

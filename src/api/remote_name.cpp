#include "api/remote_name.hpp"

#include <algorithm>
#include <string>

#include <fmt/format.h>

#include "api/file_error.hpp"
#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

/// Drives, streams of a file ("a:b") and wildcards of Windows.
#if defined(_WIN32)
constexpr std::string_view kRefused{"\\\0:*?\"<>|", 9};
#else
constexpr std::string_view kRefused{"\\\0", 2};
#endif

bool is_plain(std::string_view segment) {
  return !segment.empty() && segment != "." && segment != ".." &&
         segment.find_first_of(kRefused) == std::string_view::npos;
}

}  // namespace

std::vector<std::string_view> segments_below(const std::filesystem::path& directory, std::string_view name) {
  std::vector<std::string_view> segments;
  for (std::string_view rest = name;;) {
    const auto slash = rest.find('/');
    segments.push_back(rest.substr(0, slash));
    if (slash == std::string_view::npos) break;
    rest.remove_prefix(slash + 1);
  }
  if (!std::ranges::all_of(segments, is_plain)) {
    constexpr std::size_t kMaxQuoted = 200;
    throw_file_error(kWriteDownload, directory,
                     fmt::format("the name '{}' is not one of a file below it", text::printable(name, kMaxQuoted)),
                     "choose a name without '..', backslashes and empty parts");
  }
  return segments;
}

}  // namespace databricks::inline v0_2::internal

#include "api/file_error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include <fmt/format.h>

#include <databricks/error.hpp>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

struct Advice {
  int code;
  std::string_view text;
};

constexpr std::array kAdvice {
  Advice{EACCES, "allow this user to do so, or choose another file"},
      Advice{EPERM, "allow this user to do so, or choose another file"},
      Advice{EROFS, "choose a file on a file system that can be written"},
      Advice{ENOSPC, "free some space, or choose a file elsewhere"},
      Advice{EFBIG, "raise the limit for the size of files (ulimit -f), or choose a file elsewhere"},
      Advice{ENAMETOOLONG, "choose a shorter name"}, Advice{EISDIR, "name a file in it"},
      Advice{ELOOP, "fix the symbolic links, which lead nowhere"},
      Advice{EMFILE, "close files, or raise the limit for open files (ulimit -n)"},
      Advice{EPIPE, "its reader has closed it before the end"},
#if !defined(_WIN32)
      Advice{EDQUOT, "free some space, or choose a file elsewhere"},
#endif
};

}  // namespace

void throw_file_error(std::string_view task, const std::filesystem::path& file, std::string_view reason,
                      std::string_view advice) {
  const std::string name = text::printable(file.string(), std::string::npos);
  throw_error({.kind = ErrorKind::file, .message = fmt::format("cannot {} '{}': {}; {}", task, name, reason, advice)});
}

void throw_file_error(std::string_view task, const std::filesystem::path& file, int code) {
  const auto advice = std::ranges::find(kAdvice, code, &Advice::code);
  throw_file_error(task, file, std::error_code{code, std::generic_category()}.message(),
                   advice == kAdvice.end() ? "check the path" : advice->text);
}

}  // namespace databricks::inline v0_2::internal

#include "errors/page.hpp"

#include <cxxabi.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <regex>
#include <stdexcept>
#include <typeinfo>

namespace databricks::errors {
namespace {

constexpr std::string_view kIntroduction = R"(# Errors

Every message that the library makes, with its cause and its remedy. Search this page for a piece of the message that you
got. `./scripts/test.sh` provokes each of these errors and compares what it gets with this page; `databricks_errors --update`
writes the page again.

- Every exception derives from `databricks::Exception`; `error()` gives its parts, `what()` one line with all of them: the
  call, the status, the code of the service, the message, the request id.
- `error().maybe_processed` tells that the service may have done the work all the same.
- The retries are over when an exception arrives: the library has tried again wherever that is safe
  ([resilience](resilience.md)).
- A table shows `<reason>` where the operating system, libcurl, OpenSSL or another program words the rest, and `<port>` for
  a port.
)";

/// The name of the exception that an error is thrown as.
std::string class_name(const Error& error) {
  try {
    throw_error(error);
  } catch (const Exception& exception) {
    int status = 0;
    const std::unique_ptr<char, void (*)(void*)> name{
        abi::__cxa_demangle(typeid(exception).name(), nullptr, nullptr, &status), &std::free};
    const std::string qualified = name ? name.get() : "";
    return qualified.substr(qualified.rfind(':') + 1);
  }
}

/// Without what differs from run to run and from machine to machine.
std::string stable(std::string message, std::string_view reason) {
  struct Replacement {
    const char* pattern;
    const char* text;
  };
  static constexpr Replacement kReplacements[] = {
      {R"(/[^' ]*/databricks-test-[0-9a-f]+)", "/home/me"},
      {R"((127\.0\.0\.1|localhost)(:| port )\d+)", "$1$2<port>"},
      {R"(\.databricks-[0-9a-f]+)", ".databricks-<number>"},
  };
  for (const auto& [pattern, text] : kReplacements) message = std::regex_replace(message, std::regex{pattern}, text);
  if (reason.empty()) return message;
  std::string shown = std::regex_replace(message, std::regex{std::string{reason}}, "$1<reason>");
  if (shown == message) throw std::logic_error{fmt::format("no '{}' in: {}", reason, message)};
  return shown;
}

/// A cell of a table.
std::string escaped(std::string_view text) {
  std::string cell;
  for (const char character : text) {
    if (std::string_view{"|<>*_`\\"}.find(character) != std::string_view::npos) cell += '\\';
    if (character == '\n') {
      cell += "<br>";
    } else {
      cell += character;
    }
  }
  return cell;
}

}  // namespace

void Page::add(const Section& section) {
  sections_ += fmt::format("\n## {}\n\n{}\n\n| Exception | Message | Cause | Remedy |\n| --- | --- | --- | --- |\n",
                           section.title, section.introduction);
  for (const Entry& entry : section.entries) add(entry);
}

void Page::add(const Entry& entry) {
  try {
    const Error error = entry.provoke();
    kinds_.push_back(error.kind);
    ++messages_;
    const std::string code = error.error_code.empty() ? "" : fmt::format("<br>`{}`", error.error_code);
    sections_ += fmt::format("| `{}`{} | {} | {} | {} |\n", class_name(error), code,
                             escaped(stable(error.message, entry.reason)), entry.cause, entry.remedy);
  } catch (const std::exception& exception) {
    failures_ += fmt::format("{} {}\n", entry.cause, exception.what());
  }
}

std::string Page::text() const { return std::string{kIntroduction} + sections_; }

std::vector<ErrorKind> Page::missing_kinds() const {
  std::vector<ErrorKind> missing;
  for (int number = 0; number <= static_cast<int>(ErrorKind::operation_failed); ++number) {
    const auto kind = static_cast<ErrorKind>(number);
    if (std::ranges::find(kinds_, kind) == kinds_.end()) missing.push_back(kind);
  }
  return missing;
}

}  // namespace databricks::errors

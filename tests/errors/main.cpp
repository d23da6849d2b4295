// Provokes every error of the library, and compares what comes with docs/errors.md, or writes that page.
//
//     databricks_errors PAGE [--update]

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "errors/page.hpp"

namespace {

using namespace databricks::errors;

constexpr std::size_t kLeastMessages = 80;

std::string read(const char* file) {
  std::ifstream stream{file};
  return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The first line in which the texts differ.
void print_difference(std::string_view page, std::string_view made) {
  while (!page.empty() || !made.empty()) {
    const std::string_view old_line = page.substr(0, page.find('\n'));
    const std::string_view new_line = made.substr(0, made.find('\n'));
    if (old_line != new_line) {
      fmt::print(stderr, "the page has:    {}\nit should have:  {}\n", old_line, new_line);
      return;
    }
    page.remove_prefix(std::min(page.size(), old_line.size() + 1));
    made.remove_prefix(std::min(made.size(), new_line.size() + 1));
  }
}

/// What the machine has set must not have a part in the messages.
void clear_environment() {
  std::vector<std::string> names;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text{*variable};
    names.emplace_back(text.substr(0, text.find('=')));
  }
  for (const std::string& name : names) ::unsetenv(name.c_str());
}

int run(const char* file, bool update) {
  Page page;
  for (const Section& section : {settings_errors(), credential_errors(), network_errors(), tls_errors(),
                                 service_errors(), request_errors(), response_errors(), file_errors(), wait_errors()}) {
    page.add(section);
  }
  for (const auto kind : page.missing_kinds()) {
    fmt::print(stderr, "no entry provokes an error of kind {}\n", static_cast<int>(kind));
  }
  fmt::print(stderr, "{}", page.failures());
  if (!page.failures().empty() || !page.missing_kinds().empty() || page.messages() < kLeastMessages) return 1;
  if (update) {
    std::ofstream{file} << page.text();
    fmt::print("{} messages\n", page.messages());
    return 0;
  }
  const std::string text = read(file);
  if (text == page.text()) return 0;
  print_difference(text, page.text());
  fmt::print(stderr, "update the page with: databricks_errors docs/errors.md --update\n");
  return 1;
}

}  // namespace

int main(int count, char** arguments) {
  const bool update = count == 3 && std::string_view{arguments[2]} == "--update";
  if (count != 2 && !update) {
    fmt::print(stderr, "usage: databricks_errors PAGE [--update]\n");
    return 2;
  }
  clear_environment();
  try {
    return run(arguments[1], update);
  } catch (const std::exception& exception) {
    fmt::print(stderr, "{}\n", exception.what());
    return 1;
  }
}

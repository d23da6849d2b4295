#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/text.hpp"

/// What the fuzz targets share.
namespace databricks::fuzz {

/// Ends the run when something that must hold does not; libFuzzer then keeps the input.
inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// True for UTF-8 on one line, without control characters: what a message may quote.
inline bool is_one_line(std::string_view text) { return internal::text::printable(text, text.size()) == text; }

/// Takes the part up to the next line break off the input. The line break is not part of it.
inline std::string_view take_line(std::string_view& input) {
  const auto end = input.find('\n');
  const std::string_view line = input.substr(0, end);
  input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
  return line;
}

/// What a target does with one input. Each target defines it; LLVMFuzzerTestOneInput (entry.cpp) calls it.
void test_one_input(std::string_view input);

}  // namespace databricks::fuzz

#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {

/// Takes a secret out of a text that came from elsewhere. One of less than four characters stays, since it is a part of words.
inline void redact(std::string& text, std::string_view secret) {
  constexpr std::size_t kShortest = 4;
  if (secret.size() >= kShortest) text::replace_all(text, secret, "***");
}

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <string>
#include <string_view>

#include "base/text.hpp"

namespace databricks {

/// Takes a secret out of a text that came from elsewhere. One of less than four letters stays, since it is a part of words.
inline void hide(std::string& text, std::string_view secret) {
  constexpr std::size_t kShortest = 4;
  if (secret.size() >= kShortest) text::replace_all(text, secret, "***");
}

}  // namespace databricks

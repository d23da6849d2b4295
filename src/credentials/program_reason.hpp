#pragma once

#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// What a program has written to standard error, for messages: one line, without words that may be tokens, and without the
/// middle of what is too long. Empty when it has written nothing.
[[nodiscard]] std::string reason_in(std::string_view errors);

}  // namespace databricks::inline v0_2::internal

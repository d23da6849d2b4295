#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing::base64 {

[[nodiscard]] std::string encode(std::string_view bytes);
/// Nothing when the text is not base64 of the standard alphabet, with padding.
[[nodiscard]] std::optional<std::string> decode(std::string_view text);

}  // namespace databricks::inline v0_2::internal::testing::base64

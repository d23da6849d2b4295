#pragma once

#include <optional>
#include <string_view>

#include <databricks/secret.hpp>

namespace databricks::inline v0_2::internal {

/// The token without white space around it, as it also comes out of the environment and out of files.
[[nodiscard]] Secret trimmed(const Secret& token);

/// What keeps a text from being a token, for messages: "the token" and this. Nothing when it may be one.
[[nodiscard]] std::optional<std::string_view> defect_of_token(std::string_view token);

}  // namespace databricks::inline v0_2::internal

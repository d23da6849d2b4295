#pragma once

#include <string>
#include <string_view>

/// What one version of the library made of a JSON text.
struct Use {
  std::string type_name{};     ///< Of its model, as the compiler names it.
  std::string json{};          ///< Decoded and encoded again.
  std::string decode_error{};  ///< The message of its own DecodeError, for JSON that is none.
  bool was_cancelled = false;
};

[[nodiscard]] Use use_this_version(std::string_view json);
[[nodiscard]] Use use_other_version(std::string_view json);

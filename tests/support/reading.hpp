#pragma once

#include <string>
#include <string_view>

#include "codec/decode.hpp"
#include "codec/json_text.hpp"
#include "support/sample_model.hpp"

namespace databricks::support {

/// What the decoder finds wrong with a text; empty when it takes it.
[[nodiscard]] inline std::string defect_of(std::string_view json, const DecodeOptions& options = {}) {
  Sample sample;
  const auto decoded = internal::codec::decode(Sample::field_table(), &sample, json, options);
  return decoded ? std::string{} : decoded.error().message;
}

/// The same for a decoder that takes nothing but what is described.
[[nodiscard]] inline std::string strict_defect_of(std::string_view json) { return defect_of(json, {.strict = true}); }

[[nodiscard]] inline Sample read(std::string_view json) { return decode<Sample>(json); }

}  // namespace databricks::support

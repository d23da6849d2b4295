#pragma once

#include <string>
#include <string_view>

#include "codec/decode.hpp"
#include "support/sample_model.hpp"

namespace databricks::support {

/// What the decoder finds wrong with a text; empty when it takes it.
[[nodiscard]] inline std::string defect_of(std::string_view json) {
  Sample sample;
  const auto decoded = codec::decode(Sample::field_table(), &sample, json);
  return decoded ? std::string{} : decoded.error().message;
}

[[nodiscard]] inline Sample read(std::string_view json) { return decode<Sample>(json); }

}  // namespace databricks::support

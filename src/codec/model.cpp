#include <databricks/model.hpp>

#include "codec/decode.hpp"
#include "codec/encode.hpp"

namespace databricks::detail {

std::string encode(const codec::Table& table, const void* model) { return codec::encode(table, model).value(); }

void decode(const codec::Table& table, void* model, std::string_view json_text) {
  if (auto decoded = codec::decode(table, model, json_text); !decoded) throw_error(std::move(decoded.error()));
}

}  // namespace databricks::detail

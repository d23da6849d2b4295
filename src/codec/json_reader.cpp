#include "codec/json_reader.hpp"

namespace databricks::inline v0_2::internal::codec {

bool JsonReader::fail(const JsonPath& path, std::string_view what) {
  defect_ = fmt::format("{}: {}", path.text(), what);
  return false;
}

bool JsonReader::fail(const JsonPath& path, simdjson::error_code error) {
  return fail(path, fmt::format("not JSON ({})", simdjson::error_message(error)));
}

}  // namespace databricks::inline v0_2::internal::codec

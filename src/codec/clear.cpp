#include "codec/clear.hpp"

namespace databricks::inline v0_2::internal::codec {
namespace {

template <class T>
void make_fresh(void* value) {
  *static_cast<T*>(value) = T{};
}

}  // namespace

void clear(const Type& type, void* value) {
  switch (type.kind) {
    case Kind::optional:
    case Kind::list:
    case Kind::map: return type.reset(value);
    case Kind::structure: return clear(type.table(), value);
    case Kind::boolean: return make_fresh<bool>(value);
    case Kind::int32: return make_fresh<std::int32_t>(value);
    case Kind::int64: return make_fresh<std::int64_t>(value);
    case Kind::number: return make_fresh<double>(value);
    case Kind::text: return make_fresh<std::string>(value);
    case Kind::timestamp: return make_fresh<Timestamp>(value);
    case Kind::seconds: return make_fresh<std::chrono::seconds>(value);
    case Kind::milliseconds: return make_fresh<std::chrono::milliseconds>(value);
    case Kind::bytes: return make_fresh<Bytes>(value);
    case Kind::secret: return make_fresh<Secret>(value);
    case Kind::secret_bytes: return make_fresh<SecretBytes>(value);
    case Kind::json: return make_fresh<RawJson>(value);
    case Kind::enumeration: return type.set_text(value, "");
  }
}

void clear(const Table& table, void* object) {
  for (const Field& field : table.fields()) clear(*field.type, field.member(object));
  table.unknown_fields(object) = {};
}

}  // namespace databricks::inline v0_2::internal::codec

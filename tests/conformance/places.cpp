#include "conformance/places.hpp"

namespace databricks::conformance {
namespace {

using internal::codec::Kind;
using internal::codec::Type;
using nlohmann::json;

void add_places(const Place& place, std::vector<Place>& places);

void add_places_of(const Type& type, const void* value, json& source, std::vector<Place>& places) {
  if (value == nullptr) return;
  if (type.kind == Kind::optional) add_places_of(*type.element, type.content(value), source, places);
  if (type.kind == Kind::structure && source.is_object()) {
    add_places({&type.table(), const_cast<void*>(value), &source}, places);
  }
  if (type.kind == Kind::list && source.is_array() && source.size() == type.size(value)) {
    for (std::size_t index = 0; index < source.size(); ++index) {
      add_places_of(*type.element, type.at(value, index), source[index], places);
    }
  }
}

void add_places(const Place& place, std::vector<Place>& places) {
  places.push_back(place);
  for (const internal::codec::Field& field : place.table->fields()) {
    const auto source = place.source->find(field.name);
    if (source != place.source->end()) add_places_of(*field.type, field.member(place.object), *source, places);
  }
}

}  // namespace

std::vector<Place> places_in(const internal::codec::Table& table, void* model, json& source) {
  std::vector<Place> places;
  add_places({&table, model, &source}, places);
  return places;
}

}  // namespace databricks::conformance

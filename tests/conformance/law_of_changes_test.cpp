#include <algorithm>
#include <string>

#include "codec/encode.hpp"
#include "conformance/exact_json.hpp"
#include "conformance/fill.hpp"
#include "conformance/law_fixture.hpp"
#include "conformance/places.hpp"

namespace databricks::conformance {
namespace {

using internal::codec::Field;
using internal::codec::Kind;
using internal::codec::Type;
using nlohmann::json;

/// What is changed in a decoded model is sent as it was changed; all else means what it meant.
class LawOfChanges : public LawFixture {
 protected:
  /// Changes a field of a structure and tells what the field should be sent as then; absent when it should not be sent.
  /// False when it is not to be changed so.
  using ChangeField = std::function<bool(const Field& field, const Place& place)>;

  void expect_for_all_changes(const ChangeField& change) const {
    expect_for_all(50, [&](const JsonDocument& document, std::size_t number) -> Violation {
      json source = exact_json(text_of(document));
      const auto object = decoded(document);
      const auto places = places_in(table(), object.get(), source);
      const Place& place = places[number % places.size()];
      const auto fields = place.table->fields();
      if (fields.empty()) return std::nullopt;
      const Field& field = fields[number / places.size() % fields.size()];
      if (!change(field, place)) return std::nullopt;
      const auto found = violation(source, object);
      return found ? Violation{std::string{field.name} + " was changed; " + *found} : std::nullopt;
    });
  }

  /// What a field of a fresh structure is sent as once it was changed.
  template <typename ChangeFresh>
  static json sent_after(const Field& field, const Place& place, const ChangeFresh& change) {
    const auto entry =
        std::ranges::find_if(all_models(), [&](const ModelEntry& each) { return &each.table() == place.table; });
    const auto fresh = entry->make();
    change(field, fresh.get());
    return exact_json(internal::codec::encode(*place.table, fresh.get()).value()).at(std::string{field.name});
  }
};

/// Nothing when it is absent or null.
const json* source_of(const Field& field, const Place& place) {
  const auto source = place.source->find(field.name);
  return source == place.source->end() || source->is_null() ? nullptr : &*source;
}

bool is_container(const Type& type) { return type.kind == Kind::list || type.kind == Kind::map; }

/// Whether a list or map holds all that its source holds.
bool holds_all_of(const Type& type, const void* value, const json& source) {
  const bool is_right = type.kind == Kind::list ? source.is_array() : source.is_object();
  return is_right && source.size() == type.size(value);
}

TEST_P(LawOfChanges, AMemberThatIsSetIsSent) {
  expect_for_all_changes([](const Field& field, const Place& place) {
    if (field.type->kind == Kind::structure) return false;
    const auto before = internal::codec::json_of(*field.type, field.member(place.object));
    fill(field, place.object);
    if (internal::codec::json_of(*field.type, field.member(place.object)) != before) {
      (*place.source)[std::string{field.name}] =
          sent_after(field, place, [](const Field& each, void* fresh) { fill(each, fresh); });
    }
    return true;
  });
}

TEST_P(LawOfChanges, AMemberThatIsTakenBackIsNotSent) {
  expect_for_all_changes([](const Field& field, const Place& place) {
    const Type& type = *field.type;
    void* const member = field.member(place.object);
    const json* source = source_of(field, place);
    const bool is_set = type.kind == Kind::optional
                            ? type.content(member) != nullptr
                            : is_container(type) && source != nullptr && holds_all_of(type, member, *source);
    if (!is_set) return false;
    type.reset(member);
    place.source->erase(std::string{field.name});
    return true;
  });
}

TEST_P(LawOfChanges, AnElementThatIsAddedIsSentWithTheOthers) {
  expect_for_all_changes([](const Field& field, const Place& place) {
    const Type& type = *field.type;
    const json* source = source_of(field, place);
    if (!is_container(type)) return false;
    if (source != nullptr && !holds_all_of(type, field.member(place.object), *source)) return false;
    add_element(field, place.object);
    const json added = sent_after(field, place, [](const Field& each, void* fresh) { add_element(each, fresh); });
    json& expected = (*place.source)[std::string{field.name}];
    if (type.kind == Kind::list) {
      expected.push_back(added.at(0));
    } else {
      expected.update(added);
    }
    return true;
  });
}

INSTANTIATE_TEST_SUITE_P(Spec, LawOfChanges, testing::ValuesIn(all_models().begin(), all_models().end()), test_name);

}  // namespace
}  // namespace databricks::conformance

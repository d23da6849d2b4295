#include <gtest/gtest.h>

#include <cctype>
#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "conformance/all_models.hpp"
#include "conformance/fill.hpp"

namespace databricks::conformance {
namespace {

using internal::codec::Kind;

class EveryModel : public testing::TestWithParam<ModelEntry> {
 protected:
  const ModelEntry& model() const { return GetParam(); }
  const internal::codec::Table& table() const { return model().table(); }

  std::shared_ptr<void> full() const {
    auto object = model().make();
    fill(table(), object.get());
    return object;
  }

  std::string encoded(const std::shared_ptr<void>& object) const {
    return internal::codec::encode(table(), object.get()).value();
  }

  std::shared_ptr<void> decoded(const std::string& json) const {
    auto object = model().make();
    static_cast<void>(internal::codec::decode(table(), object.get(), json).value());
    return object;
  }

  bool equal(const std::shared_ptr<void>& left, const std::shared_ptr<void>& right) const {
    return model().equal(left.get(), right.get());
  }
};

bool is_numeric(Kind kind) {
  return kind == Kind::int32 || kind == Kind::int64 || kind == Kind::number || kind == Kind::timestamp ||
         kind == Kind::seconds || kind == Kind::milliseconds;
}

/// The same document with every number of a numeric field spelled as a string.
nlohmann::json with_numbers_as_text(const internal::codec::Type& type, nlohmann::json json) {
  if (is_numeric(type.kind)) return json.dump();
  if (type.kind == Kind::optional) return with_numbers_as_text(*type.element, std::move(json));
  if (type.kind == Kind::list || type.kind == Kind::map) {
    for (auto& element : json) element = with_numbers_as_text(*type.element, element);
  }
  if (type.kind == Kind::structure) {
    for (auto& [name, member] : json.items()) member = with_numbers_as_text(*type.table().find(name)->type, member);
  }
  return json;
}

/// The enumeration inside optionals, lists and maps; makes an element where there is none.
void set_enumeration(const internal::codec::Type& type, void* value, std::string_view text) {
  switch (type.kind) {
    case Kind::enumeration: return type.set_text(value, text);
    case Kind::optional:
    case Kind::list: return set_enumeration(*type.element, type.emplace(value), text);
    case Kind::map: return set_enumeration(*type.element, type.insert(value, "key"), text);
    default: FAIL();
  }
}

bool is_enumeration(const internal::codec::Type& type) {
  if (type.kind == Kind::enumeration) return true;
  return type.kind != Kind::structure && type.element != nullptr && is_enumeration(*type.element);
}

TEST_P(EveryModel, KeepsEveryField) {
  const auto object = full();
  const std::string json = encoded(object);
  for (const internal::codec::Field& field : table().fields()) {
    EXPECT_TRUE(nlohmann::json::parse(json).contains(field.name)) << field.name;
  }
  const auto back = decoded(json);
  EXPECT_TRUE(equal(object, back));
  EXPECT_EQ(encoded(back), json);
}

TEST_P(EveryModel, CopiesAreEqualUntilOneFieldIsCleared) {
  const auto object = full();
  EXPECT_TRUE(equal(object, model().copy(object.get())));
  for (const internal::codec::Field& field : table().fields()) {
    if (field.type->reset == nullptr) continue;
    const auto changed = model().copy(object.get());
    field.type->reset(field.member(changed.get()));
    EXPECT_FALSE(equal(object, changed)) << field.name;
  }
}

TEST_P(EveryModel, KeepsAnUnknownFieldByteForByte) {
  const std::string text = R"({"deep":[1, 2.50,{"x" : null}],"big":123456789012345678901234567890})";
  std::string json = encoded(full());
  json.insert(json.size() - 1, (json == "{}" ? "" : ",") + ("\"zz_new\":" + text));
  const auto object = decoded(json);
  const std::string* kept = table().unknown_fields(object.get()).find("zz_new");
  ASSERT_NE(kept, nullptr);
  EXPECT_EQ(*kept, text);
  EXPECT_EQ(encoded(object), json);
  EXPECT_FALSE(equal(object, full()));
}

TEST_P(EveryModel, KeepsAnUnknownEnumText) {
  for (const internal::codec::Field& field : table().fields()) {
    if (!is_enumeration(*field.type)) continue;
    const auto object = model().make();
    set_enumeration(*field.type, field.member(object.get()), "ZZ_NEW");
    const std::string json = encoded(object);
    EXPECT_NE(json.find("\"ZZ_NEW\""), std::string::npos) << field.name;
    EXPECT_TRUE(equal(object, decoded(json))) << field.name;
  }
}

TEST_P(EveryModel, TakesNullForAbsent) {
  const auto json = nlohmann::json::parse(encoded(full()));
  for (const internal::codec::Field& field : table().fields()) {
    auto with_null = json;
    with_null[std::string{field.name}] = nullptr;
    auto without = json;
    without.erase(std::string{field.name});
    EXPECT_TRUE(equal(decoded(with_null.dump()), decoded(without.dump()))) << field.name;
  }
}

TEST_P(EveryModel, TakesNumbersAsText) {
  const auto numbers = nlohmann::json::parse(encoded(full()));
  auto texts = numbers;
  for (auto& [name, member] : texts.items()) member = with_numbers_as_text(*table().find(name)->type, member);
  EXPECT_TRUE(equal(decoded(numbers.dump()), decoded(texts.dump())));
}

TEST_P(EveryModel, NamesThePathOfAWrongType) {
  for (const internal::codec::Field& field : table().fields()) {
    const internal::codec::Type* type = field.type;
    while (type->kind == Kind::optional) type = type->element;
    if (type->kind == Kind::json) continue;
    const std::string wrong = type->kind == Kind::list ? "{}" : "[]";
    const auto object = model().make();
    const std::string json = "{\"" + std::string{field.name} + "\":" + wrong + "}";
    const auto outcome = internal::codec::decode(table(), object.get(), json, {.strict = true});
    ASSERT_FALSE(outcome.has_value()) << field.name;
    EXPECT_EQ(outcome.error().message.rfind("$." + std::string{field.name} + ": expected ", 0), 0u)
        << outcome.error().message;
  }
}

TEST_P(EveryModel, HasItsFieldsInTheOrderOfTheirNames) {
  const auto fields = table().fields();
  EXPECT_TRUE(std::is_sorted(
      fields.begin(), fields.end(),
      [](const internal::codec::Field& left, const internal::codec::Field& right) { return left.name < right.name; }));
}

std::string test_name(const testing::TestParamInfo<ModelEntry>& info) {
  std::string name;
  for (const char character : info.param.name)
    name += std::isalnum(static_cast<unsigned char>(character)) != 0 ? character : '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, EveryModel, testing::ValuesIn(all_models().begin(), all_models().end()), test_name);

}  // namespace
}  // namespace databricks::conformance

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "codec/url.hpp"
#include "conformance/all_models.hpp"
#include "conformance/fill.hpp"

/// What is set is sent, whatever its value; what is not set is absent. In bodies and queries alike.
namespace databricks::conformance {
namespace {

using internal::codec::Field;
using internal::codec::Kind;
using internal::codec::Type;
using nlohmann::json;
using Names = std::set<std::string>;

/// What a value that is set and otherwise untouched looks like in JSON; nothing where there is no such thing.
std::optional<json> zero_of(const Type& type) {
  switch (type.kind) {
    case Kind::boolean: return false;
    case Kind::int32:
    case Kind::int64:
    case Kind::timestamp:
    case Kind::seconds:
    case Kind::milliseconds: return 0;
    case Kind::number: return 0.0;
    case Kind::text:
    case Kind::bytes:
    case Kind::secret:
    case Kind::secret_bytes: return "";
    case Kind::json: return nullptr;
    case Kind::list: return json::array();
    case Kind::map: return json::object();
    default: return std::nullopt;
  }
}

/// Whether a value is one text in a query; structures, lists and maps are there with their contents only.
bool is_scalar(const Type& type) {
  switch (type.kind) {
    case Kind::optional: return is_scalar(*type.element);
    case Kind::structure:
    case Kind::list:
    case Kind::map: return false;
    default: return true;
  }
}

/// How a zero looks in a query.
std::optional<std::string> zero_in_query(const Type& type) {
  const auto zero = is_scalar(type) ? zero_of(type) : std::nullopt;
  if (!zero) return std::nullopt;
  if (type.kind == Kind::number) return "0";
  return zero->is_string() ? zero->get<std::string>() : zero->dump();
}

Names keys_of(const json& object) {
  Names keys;
  for (const auto& [key, value] : object.items()) keys.insert(key);
  return keys;
}

/// The first steps of the names in a query: "filter_by.policy_id=7" -> "filter_by".
Names keys_of(const std::string& query) {
  Names keys;
  std::size_t from = 0;
  while (from < query.size()) {
    const auto end = std::min(query.find('&', from), query.size());
    keys.insert(query.substr(from, std::min(query.find_first_of("=.", from), end) - from));
    from = end + 1;
  }
  return keys;
}

class ZeroValuesOfEveryModel : public testing::TestWithParam<ModelEntry> {
 protected:
  const internal::codec::Table& table() const { return GetParam().table(); }
  std::shared_ptr<void> make() const { return GetParam().make(); }
  std::string body_of(const std::shared_ptr<void>& model) const {
    return internal::codec::encode(table(), model.get()).value();
  }
  std::string query_of(const std::shared_ptr<void>& model) const {
    return internal::codec::query_of(table(), model.get(), {}).value();
  }
  std::shared_ptr<void> decoded(const std::string& body) const {
    auto model = make();
    static_cast<void>(internal::codec::decode(table(), model.get(), body).value());
    return model;
  }
};

TEST_P(ZeroValuesOfEveryModel, SendsAnOptionalMemberThatIsSetToZeroAndLeavesOutOneThatIsUnset) {
  for (const Field& field : table().fields()) {
    if (field.type->kind != Kind::optional) continue;
    const auto zero = zero_of(*field.type->element);
    if (!zero) continue;
    const std::string name{field.name};
    const auto model = make();
    EXPECT_FALSE(json::parse(body_of(model)).contains(name)) << name;
    field.type->emplace(field.member(model.get()));
    const auto body = json::parse(body_of(model));
    ASSERT_TRUE(body.contains(name)) << name << " is set and not sent";
    EXPECT_EQ(body.at(name), *zero) << name;
    if (zero->is_null()) continue;  // means absent to a reader
    EXPECT_TRUE(GetParam().equal(model.get(), decoded(body.dump()).get())) << name;
    EXPECT_FALSE(GetParam().equal(model.get(), make().get())) << name << ": zero and unset are the same";
  }
}

TEST_P(ZeroValuesOfEveryModel, PutsAZeroIntoTheQueryAndNothingForWhatIsUnset) {
  for (const Field& field : table().fields()) {
    if (field.type->kind != Kind::optional) continue;
    const auto zero = zero_in_query(*field.type->element);
    if (!zero) continue;
    const std::string name{field.name};
    const auto model = make();
    EXPECT_FALSE(keys_of(query_of(model)).contains(name)) << name;
    field.type->emplace(field.member(model.get()));
    const std::string query = '&' + query_of(model) + '&';
    EXPECT_NE(query.find('&' + name + '=' + *zero + '&'), std::string::npos) << name << " in " << query;
  }
}

TEST_P(ZeroValuesOfEveryModel, LeavesOutAListOrMapThatIsUnsetAndSendsAnEmptyOne) {
  for (const Field& field : table().fields()) {
    if (field.type->presence == nullptr) continue;
    const auto model = make();
    fill(table(), model.get());
    EXPECT_TRUE(json::parse(body_of(model)).contains(field.name)) << field.name;
    field.type->reset(field.member(model.get()));
    EXPECT_FALSE(json::parse(body_of(model)).contains(field.name)) << field.name;
    field.type->presence(field.member(model.get())) = Presence::set;
    EXPECT_EQ(json::parse(body_of(model)).at(field.name), zero_of(*field.type)) << field.name;
    EXPECT_EQ(body_of(decoded(body_of(model))), body_of(model)) << field.name;
  }
}

TEST_P(ZeroValuesOfEveryModel, LeavesOutARequiredTextBytesOrEnumThatIsEmpty) {
  const auto body = json::parse(body_of(make()));
  for (const Field& field : table().fields()) {
    const bool is_number = internal::codec::is_plain(field.type->kind) && field.type->kind != Kind::enumeration &&
                           (field.type->kind == Kind::structure || !zero_of(*field.type)->is_string());
    EXPECT_EQ(body.contains(field.name), is_number) << field.name;
  }
}

/// Leaves the member as it is, makes it zero or unset. @return whether it is set then.
bool change(const Field& field, void* model, std::uint_fast32_t choice) {
  const Type& type = *field.type;
  if (choice == 0 || type.reset == nullptr) return true;
  type.reset(field.member(model));
  if (choice == 1 || type.kind != Kind::optional) return false;
  type.emplace(field.member(model));
  return true;
}

TEST_P(ZeroValuesOfEveryModel, SendsExactlyWhatIsSetInAnyMixture) {
  constexpr unsigned kMixtures = 16;
  for (unsigned seed = 1; seed <= kMixtures; ++seed) {
    std::minstd_rand random{seed};
    const auto model = make();
    fill(table(), model.get());
    Names set;
    Names set_scalars;
    for (const Field& field : table().fields()) {
      if (!change(field, model.get(), random() % 3)) continue;
      set.insert(std::string{field.name});
      if (is_scalar(*field.type)) set_scalars.insert(std::string{field.name});
    }
    EXPECT_EQ(keys_of(json::parse(body_of(model))), set) << "seed " << seed;
    const Names in_query = keys_of(query_of(model));
    EXPECT_TRUE(std::ranges::includes(set, in_query)) << "seed " << seed;
    EXPECT_TRUE(std::ranges::includes(in_query, set_scalars)) << "seed " << seed;
  }
}

std::string test_name(const testing::TestParamInfo<ModelEntry>& info) {
  std::string name;
  for (const char character : info.param.name)
    name += std::isalnum(static_cast<unsigned char>(character)) != 0 ? character : '_';
  return name;
}

INSTANTIATE_TEST_SUITE_P(Spec, ZeroValuesOfEveryModel, testing::ValuesIn(all_models().begin(), all_models().end()),
                         test_name);

}  // namespace
}  // namespace databricks::conformance

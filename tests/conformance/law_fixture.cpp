#include "conformance/law_fixture.hpp"

#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string_view>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "conformance/exact_json.hpp"
#include "conformance/meaning.hpp"
#include "support/long_form.hpp"

namespace databricks::conformance {
namespace {

std::uint64_t run_seed() {
  static const std::uint64_t seed = [] {
    if (const char* given = std::getenv("DATABRICKS_TEST_SEED"))
      return std::uint64_t{std::strtoull(given, nullptr, 10)};
    return support::long_or(1, 0) == 1 ? std::uint64_t{std::random_device{}()} : std::uint64_t{1};
  }();
  return seed;
}

/// Every document has a seed of its own, so that it can be drawn again without those before it.
std::uint64_t seed_of(std::string_view type, std::size_t number) {
  std::uint64_t seed = 0xcbf29ce484222325U ^ run_seed();
  for (const char character : type) seed = (seed ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
  return seed * 0x9e3779b97f4a7c15U + number;
}

}  // namespace

LawFixture::Object LawFixture::decoded(const std::string& text) const {
  auto object = model().make();
  (void)internal::codec::decode(table(), object.get(), text).value();
  return object;
}

LawFixture::Violation LawFixture::violation(const nlohmann::json& expected, const Object& object) const {
  const auto encoded = internal::codec::encode(table(), object.get());
  if (!encoded) return encoded.error().message;
  if (!internal::codec::is_utf8(*encoded)) return "what is sent is not UTF-8: " + *encoded;
  if (auto found = difference(shape(), expected, exact_json(*encoded)); !found.empty()) return found;
  if (internal::codec::encode(table(), model().copy(object.get()).get()).value() != *encoded)
    return "a copy is sent otherwise";
  const auto again = decoded(*encoded);
  if (!model().equal(object.get(), again.get())) return "what was sent does not decode to an equal model: " + *encoded;
  if (internal::codec::encode(table(), again.get()).value() != *encoded)
    return "what was sent is sent otherwise: " + *encoded;
  return std::nullopt;
}

void LawFixture::expect_for_all(int count, const Check& check, Draw draw) const {
  const auto total = static_cast<std::size_t>(support::long_or(20 * count, count));
  for (std::size_t number = 0; number < total; ++number) {
    const auto checked = [&](const JsonDocument& document) -> Violation {
      try {
        return check(document, number);
      } catch (const std::exception& error) {
        return error.what();
      }
    };
    RandomJson random{seed_of(model().name, number)};
    const auto document = (random.*draw)(shape());
    if (!checked(document)) continue;
    const auto smallest = shrunk(document, [&](const JsonDocument& part) { return checked(part).has_value(); });
    FAIL() << checked(smallest).value() << "\n  x = " << testing::PrintToString(text_of(smallest)) << "\n  document "
           << number << " of DATABRICKS_TEST_SEED=" << run_seed();
  }
}

std::string test_name(const testing::TestParamInfo<ModelEntry>& info) {
  std::string name;
  for (const char character : info.param.name) {
    name += std::isalnum(static_cast<unsigned char>(character)) != 0 ? character : '_';
  }
  return name;
}

}  // namespace databricks::conformance

#include <map>
#include <string>

#include <databricks/model.hpp>

#include "codec/decode.hpp"
#include "conformance/law_fixture.hpp"

namespace databricks::conformance {
namespace {

/// What fits its description is read, strictly or not; what does not is told, or refused when reading strictly.
class LawOfReading : public LawFixture {
 protected:
  using Unfit = std::map<std::string, std::string>;

  Unfit unfit_of(const Object& object) const {
    Unfit unfit;
    for (const auto& [path, value] : detail::unfit(table(), object.get())) unfit.emplace(path, value.text());
    return unfit;
  }
};

TEST_P(LawOfReading, WhatFitsIsReadStrictlyAsWell) {
  const auto check = [this](const JsonDocument& document, std::size_t) -> Violation {
    const auto strict = model().make();
    if (auto read = internal::codec::decode(table(), strict.get(), text_of(document), {.strict = true}); !read) {
      return read.error().message;
    }
    const auto tolerant = decoded(document);
    if (!model().equal(strict.get(), tolerant.get())) return "it is read otherwise when read strictly";
    if (!unfit_of(tolerant).empty()) return "it does not fit: " + unfit_of(tolerant).begin()->first;
    return std::nullopt;
  };
  expect_for_all(50, check, &RandomJson::plain_object_of);
}

TEST_P(LawOfReading, WhatDoesNotFitIsToldAndRefusedStrictly) {
  if (shape().members.empty()) return;
  const auto check = [this](const JsonDocument& document, std::size_t number) -> Violation {
    const auto& [name, described] = shape().members[number % shape().members.size()];
    const auto misfit = RandomJson{number}.misfit(described);
    if (!misfit) return std::nullopt;
    auto odd = document;
    const std::string key = '"' + name + '"';
    std::erase_if(odd.children, [&](const auto& child) { return child.first.find(key) != std::string::npos; });
    odd.add(key, *misfit);

    const std::string path = "$." + name;
    if (const Unfit unfit = unfit_of(decoded(odd)); unfit.size() != 1 || !unfit.contains(path)) {
      return misfit->text + " of " + path + " is not told alone, but " + std::to_string(unfit.size()) + " values";
    } else if (unfit.at(path) != misfit->text && unfit.at(path) != R"("***")") {
      return path + " is told as " + unfit.at(path) + ", not " + misfit->text;
    }
    const auto strict = model().make();
    const auto read = internal::codec::decode(table(), strict.get(), text_of(odd), {.strict = true});
    if (read) return misfit->text + " of " + path + " is read strictly";
    if (!read.error().message.starts_with(path + ": ")) return path + " is not named: " + read.error().message;
    return std::nullopt;
  };
  expect_for_all(50, check, &RandomJson::plain_object_of);
}

INSTANTIATE_TEST_SUITE_P(Spec, LawOfReading, testing::ValuesIn(all_models().begin(), all_models().end()), test_name);

}  // namespace
}  // namespace databricks::conformance

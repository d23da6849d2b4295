#include "conformance/exact_json.hpp"
#include "conformance/law_fixture.hpp"

namespace databricks::conformance {
namespace {

/// The law of models: encode(decode(x)) means what x means, for every JSON object x.
class LawOfModels : public LawFixture {};

TEST_P(LawOfModels, WhatIsDecodedAndEncodedMeansTheSame) {
  expect_for_all(500, [this](const JsonDocument& document, std::size_t) {
    return violation(exact_json(text_of(document)), decoded(document));
  });
}

INSTANTIATE_TEST_SUITE_P(Spec, LawOfModels, testing::ValuesIn(all_models().begin(), all_models().end()), test_name);

}  // namespace
}  // namespace databricks::conformance

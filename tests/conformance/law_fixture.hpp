#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "codec/table.hpp"
#include "conformance/all_models.hpp"
#include "conformance/json_document.hpp"
#include "conformance/random_json.hpp"
#include "conformance/spec_shapes.hpp"

namespace databricks::conformance {

/// For properties of a model that hold for every JSON object that it is read from.
///
/// `DATABRICKS_TEST_SEED=7` draws the objects of seed 7. DATABRICKS_TEST_LONG=1 draws 20 times as many, from a new seed
/// unless one is given.
class LawFixture : public testing::TestWithParam<ModelEntry> {
 protected:
  using Violation = std::optional<std::string>;
  using Check = std::function<Violation(const JsonDocument& document, std::size_t number)>;
  using Object = std::shared_ptr<void>;

  const ModelEntry& model() const { return GetParam(); }
  const internal::codec::Table& table() const { return model().table(); }
  const ObjectShape& shape() const { return all_shapes().at(std::string{model().name}); }

  /// @throws DecodeError
  Object decoded(const std::string& text) const;
  Object decoded(const JsonDocument& document) const { return decoded(text_of(document)); }

  /// Why an object does not mean what `expected` means.
  Violation violation(const nlohmann::json& expected, const Object& object) const;

  using Draw = JsonDocument (RandomJson::*)(const ObjectShape&);

  /// Draws `count` documents (20 times as many in the long form) until one fails; then tells the smallest part of it that
  /// does.
  void expect_for_all(int count, const Check& check, Draw draw = &RandomJson::object_of) const;
};

/// "jobs::Task" -> "jobs__Task"
[[nodiscard]] std::string test_name(const testing::TestParamInfo<ModelEntry>& info);

}  // namespace databricks::conformance

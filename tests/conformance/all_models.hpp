#pragma once

#include <memory>
#include <ostream>
#include <span>
#include <string_view>

#include <databricks/model.hpp>

#include "codec/table.hpp"

/// Tests that hold for every model there is, whatever its fields.
namespace databricks::conformance {

/// A model without its type.
struct ModelEntry {
  std::string_view name;
  const internal::codec::Table& (*table)() noexcept;
  std::shared_ptr<void> (*make)();
  std::shared_ptr<void> (*copy)(const void* model);
  bool (*equal)(const void* left, const void* right);
};

/// For the messages of gtest.
inline void PrintTo(const ModelEntry& model, std::ostream* stream) { *stream << model.name; }

template <Model T>
constexpr ModelEntry entry(std::string_view name) {
  return {.name = name,
          .table = &T::field_table,
          .make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); },
          .copy = [](const void* model) -> std::shared_ptr<void> {
            return std::make_shared<T>(*static_cast<const T*>(model));
          },
          .equal = [](const void* left,
                      const void* right) { return *static_cast<const T*>(left) == *static_cast<const T*>(right); }};
}

/// Every struct of spec/; written by tools/generate.
[[nodiscard]] std::span<const ModelEntry> all_models();

}  // namespace databricks::conformance

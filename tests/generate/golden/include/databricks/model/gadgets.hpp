// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include <databricks/export.hpp>
#include <databricks/model.hpp>
#include <databricks/model/widgets.hpp>

namespace databricks::inline v0_2::shop {

struct Power;

/// What drives a gadget.
struct Fuel {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Kilograms of coal.
  std::optional<std::int64_t> coal{};
  /// Electric power.
  Boxed<Power> power{};
  /// Where the wind comes from.
  std::optional<std::string> wind{};

  bool operator==(const Fuel&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Parts of a gadget.
struct ListPartsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// The parts.
  List<Part> parts = unset;

  bool operator==(const ListPartsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// What is broken.
struct MendGadget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the gadget.
  std::optional<std::int64_t> gadget_id{};
  /// Where the wind comes from.
  std::optional<std::string> wind{};
  /// Electric power.
  Boxed<Power> power{};

  bool operator==(const MendGadget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Electric power.
struct Power {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// How much.
  std::optional<double> watts{};

  bool operator==(const Power&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The wind.
struct Wind {
  std::string direction;
  bool operator==(const Wind&) const = default;
};

/// Another fuel, as it came.
struct UnknownDrive {
  Fuel wire;
  bool operator==(const UnknownDrive&) const = default;
};

/// What drives a gadget: one of the kinds of fuel.
using Drive = std::variant<Power, Wind, UnknownDrive>;

/// Sets the member that belongs to the value; the others stay as they are.
DATABRICKS_EXPORT void assign(Fuel& target, Drive value);

/// Which alternative is set; UnknownDrive unless exactly one is, and nothing else.
[[nodiscard]] DATABRICKS_EXPORT Drive drive_of(const Fuel& wire);

}  // namespace databricks::inline v0_2::shop

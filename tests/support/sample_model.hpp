#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/model.hpp>

namespace databricks::support {

enum class Colour : std::uint8_t { unrecognized, green, red };
[[nodiscard]] std::span<const std::string_view> wire_texts(Colour) noexcept;

/// A small model, with a member that is required.
struct Part {
  UnknownFields unknown_fields{};
  std::string name;
  std::optional<std::int64_t> count{};

  static const internal::codec::Table& field_table() noexcept;
  bool operator==(const Part&) const = default;
};

/// A model with a member of every kind that the codec knows.
struct Sample {
  UnknownFields unknown_fields{};
  Boxed<Sample> child{};
  std::optional<OpenEnum<Colour>> colour{};
  std::optional<Bytes> content{};
  std::optional<double> factor{};
  std::optional<bool> flag{};
  std::optional<RawJson> free_form{};
  std::optional<SecretBytes> key{};
  Map<std::string> labels = unset;
  std::optional<std::int32_t> level{};
  std::optional<std::chrono::seconds> limit{};
  std::optional<std::int64_t> number{};
  Map<Part> part_by_name = unset;
  List<Part> parts = unset;
  std::optional<Secret> password{};
  std::optional<std::chrono::milliseconds> period{};
  std::optional<Timestamp> since{};
  List<std::string> tags = unset;
  std::optional<std::string> text{};
  List<std::int64_t> values = unset;

  static const internal::codec::Table& field_table() noexcept;
  bool operator==(const Sample&) const = default;
};

/// A model whose members have a value always.
struct Rule {
  UnknownFields unknown_fields{};
  OpenEnum<Colour> colour;
  Bytes content;
  bool enabled = false;
  double factor = 0;
  std::int32_t level = 0;
  Part part;
  Secret password;
  std::chrono::seconds period{};
  RawJson rest;
  std::string text;

  static const internal::codec::Table& field_table() noexcept;
  bool operator==(const Rule&) const = default;
};

}  // namespace databricks::support

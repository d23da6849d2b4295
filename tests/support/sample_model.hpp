#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/model.hpp>

namespace databricks::support {

enum class Colour : std::uint8_t { unrecognized, green, red };
[[nodiscard]] std::span<const std::string_view> wire_texts(Colour) noexcept;

/// A small model, with a member that is required.
struct Part {
  std::string name;
  std::optional<std::int64_t> count{};
  UnknownFields unknown_fields{};

  static const codec::Table& field_table() noexcept;
  bool operator==(const Part&) const = default;
};

/// A model with a member of every kind that the codec knows.
struct Sample {
  Boxed<Sample> child{};
  std::optional<OpenEnum<Colour>> colour{};
  std::optional<Bytes> content{};
  std::optional<double> factor{};
  std::optional<bool> flag{};
  std::optional<RawJson> free_form{};
  std::optional<SecretBytes> key{};
  std::map<std::string, std::string> labels{};
  std::optional<std::int32_t> level{};
  std::optional<std::chrono::seconds> limit{};
  std::optional<std::int64_t> number{};
  std::map<std::string, Part> part_by_name{};
  std::vector<Part> parts{};
  std::optional<Secret> password{};
  std::optional<std::chrono::milliseconds> pause{};
  std::optional<Timestamp> since{};
  std::vector<std::string> tags{};
  std::optional<std::string> text{};
  std::optional<std::vector<std::int64_t>> values{};
  UnknownFields unknown_fields{};

  static const codec::Table& field_table() noexcept;
  bool operator==(const Sample&) const = default;
};

}  // namespace databricks::support

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <string_view>

#include "conformance/json_document.hpp"
#include "conformance/spec_shapes.hpp"

namespace databricks::conformance {

/// Random objects as a service could send them: any members of a shape may be absent, null, empty, of another type, twice
/// there, and joined by others that are not described. The same seed makes the same objects on every platform.
class RandomJson {
 public:
  explicit RandomJson(std::uint64_t seed);

  /// A third of the objects are plain_object_of(), so that the strict path is tried as well.
  [[nodiscard]] JsonDocument object_of(const ObjectShape& shape);

  /// An object with nothing odd about it but which members it has: any may be absent, null or empty.
  [[nodiscard]] JsonDocument plain_object_of(const ObjectShape& shape);

  /// JSON that does not fit the shape: of another type, or no base64. Nothing where every JSON fits.
  [[nodiscard]] std::optional<JsonDocument> misfit(const Shape& shape);

  [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }

 private:
  [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }
  /// As chance(), in objects that may be odd.
  [[nodiscard]] bool odd_chance(std::size_t percent) { return below(10'000) < percent * oddity_; }
  template <std::size_t size>
  [[nodiscard]] std::string one_of(const std::string_view (&choices)[size]) {
    return std::string{choices[below(size)]};
  }

  JsonDocument object(const ObjectShape& shape, int depth);
  JsonDocument value(const Shape& shape, int depth);
  JsonDocument fitting(const Shape& shape, int depth);
  JsonDocument container(const Shape& shape, int depth);
  JsonDocument any_value(int depth);
  std::string key(const std::string& name);
  std::string text();
  std::string whole_number(Shape::Kind kind);
  std::string real_number();
  std::string base64();
  std::string enumerator(std::span<const std::string> texts);

  std::mt19937_64 engine_;
  std::size_t oddity_ = 0;  ///< In percent: how far odd_chance() is what it says.
};

}  // namespace databricks::conformance

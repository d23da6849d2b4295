#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// What spec/ says about JSON, read from its files and not from the tables of the library: tests that compare the two would
/// not see a mistake that both share.
namespace databricks::conformance {

struct ObjectShape;

/// What one value is described as.
struct Shape {
  enum class Container : std::uint8_t { none, list, map };
  enum class Kind : std::uint8_t { text, boolean, int32, int64, number, base64, json, enumeration, object };

  Container container = Container::none;
  Kind kind = Kind::text;  ///< Of the value, or of the elements.
  const ObjectShape* object = nullptr;
  const std::vector<std::string>* texts = nullptr;  ///< Of the enumeration.

  [[nodiscard]] Shape element() const {
    Shape element = *this;
    element.container = Container::none;
    return element;
  }
};

struct MemberShape {
  std::string name;
  Shape shape;
};

struct ObjectShape {
  std::vector<MemberShape> members{};

  /// Null when spec/ does not know the member.
  [[nodiscard]] const Shape* find(const std::string& name) const;
};

/// Every type of spec/ by its name in C++, such as "jobs::Task".
[[nodiscard]] const std::map<std::string, ObjectShape>& all_shapes();

}  // namespace databricks::conformance

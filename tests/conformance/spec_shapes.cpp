#include "conformance/spec_shapes.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string_view>

namespace databricks::conformance {
namespace {

using nlohmann::json;
using Kind = Shape::Kind;
using Container = Shape::Container;

/// Times and durations are whole numbers in JSON.
const std::map<std::string_view, Kind> kScalars{{"string", Kind::text},         {"bool", Kind::boolean},
                                                {"int32", Kind::int32},         {"int64", Kind::int64},
                                                {"double", Kind::number},       {"timestamp_ms", Kind::int64},
                                                {"duration_s", Kind::int64},    {"duration_ms", Kind::int64},
                                                {"bytes_base64", Kind::base64}, {"json", Kind::json}};

class Reader {
 public:
  explicit Reader(const std::filesystem::path& directory) {
    for (const auto& entry : std::filesystem::directory_iterator{directory}) {
      const auto& file = entry.path();
      if (file.extension() != ".json" || file.filename() == "schema.json") continue;
      services_.push_back(json::parse(std::ifstream{file}));
    }
    if (services_.empty()) throw std::runtime_error{directory.string() + " has no facts about the API"};
    for (const json& service : services_) declare(service);
    for (const json& service : services_) define(service);
  }

  const std::map<std::string, ObjectShape>& objects() const { return objects_; }

 private:
  static std::string name_in(const json& service, const std::string& name) {
    return service.at("package").get<std::string>() + "::" + name;
  }

  void declare(const json& service) {
    for (const auto& [name, type] : service.at("types").items()) objects_[name_in(service, name)];
    for (const json& method : service.at("methods")) {
      if (method.contains("request")) objects_[name_in(service, method.at("request"))];
    }
    for (const auto& [name, type] : service.at("enums").items()) {
      auto& texts = enums_[name_in(service, name)];
      for (const json& value : type.at("values")) texts.push_back(value.at("name"));
    }
  }

  void define(const json& service) {
    for (const auto& [name, type] : service.at("types").items()) {
      auto& object = objects_.at(name_in(service, name));
      for (const json& field : type.at("fields")) add_member(object, service, field);
    }
    for (const json& method : service.at("methods")) {
      if (!method.contains("request")) continue;
      auto& object = objects_.at(name_in(service, method.at("request")));
      for (const json& parameter : method.at("path_params")) object.members.push_back({parameter, {}});
      for (const json& parameter : method.at("query")) add_member(object, service, parameter);
    }
  }

  void add_member(ObjectShape& object, const json& service, const json& field) {
    object.members.push_back({field.at("name"), shape_of(service, field.at("type"))});
  }

  Shape shape_of(const json& service, std::string type) const {
    Shape shape;
    for (const auto& [start, container] : {std::pair{"list<", Container::list}, {"map<string,", Container::map}}) {
      if (!type.starts_with(start)) continue;
      shape.container = container;
      type = type.substr(std::string_view{start}.size());
      type.pop_back();
    }
    if (const auto scalar = kScalars.find(type); scalar != kScalars.end()) {
      shape.kind = scalar->second;
      return shape;
    }
    if (const auto* texts = find(enums_, service, type)) {
      shape.kind = Kind::enumeration;
      shape.texts = texts;
    } else {
      shape.kind = Kind::object;
      shape.object = find(objects_, service, type);
      if (shape.object == nullptr) throw std::runtime_error{"spec/ has no type " + type};
    }
    return shape;
  }

  /// The type of that name: the package's own one, otherwise the one of another package.
  template <class Value>
  static const Value* find(const std::map<std::string, Value>& types, const json& service, const std::string& name) {
    if (const auto own = types.find(name_in(service, name)); own != types.end()) return &own->second;
    const auto other =
        std::find_if(types.begin(), types.end(), [&](const auto& type) { return type.first.ends_with("::" + name); });
    return other == types.end() ? nullptr : &other->second;
  }

  std::vector<json> services_{};
  std::map<std::string, ObjectShape> objects_{};
  std::map<std::string, std::vector<std::string>> enums_{};
};

}  // namespace

const Shape* ObjectShape::find(const std::string& name) const {
  const auto found =
      std::find_if(members.begin(), members.end(), [&](const MemberShape& member) { return member.name == name; });
  return found == members.end() ? nullptr : &found->shape;
}

const std::map<std::string, ObjectShape>& all_shapes() {
  static const Reader reader{DATABRICKS_SPEC_DIRECTORY};
  return reader.objects();
}

}  // namespace databricks::conformance

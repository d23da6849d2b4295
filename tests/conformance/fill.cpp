#include "conformance/fill.hpp"

#include <string>

namespace databricks::conformance {
namespace {

constexpr int kDeepestStructure = 3;

class Filler {
 public:
  void structure(const internal::codec::Table& table, void* model, int depth) {
    for (const internal::codec::Field& field : table.fields()) {
      const bool too_deep = depth >= kDeepestStructure && holds_structure(*field.type);
      if (!too_deep) value(*field.type, field.member(model), depth);
    }
  }

  void member(const internal::codec::Field& field, void* model) {
    if (field.type->reset != nullptr) field.type->reset(field.member(model));
    value(*field.type, field.member(model), 0);
  }

  void value(const internal::codec::Type& type, void* target, int depth) {
    const int number = ++count_;
    switch (type.kind) {
      case internal::codec::Kind::optional: return value(*type.element, type.emplace(target), depth);
      case internal::codec::Kind::structure: return structure(type.table(), target, depth + 1);
      case internal::codec::Kind::list:
        value(*type.element, type.emplace(target), depth);
        value(*type.element, type.emplace(target), depth);
        return;
      case internal::codec::Kind::map:
        value(*type.element, type.insert(target, "plain"), depth);
        value(*type.element, type.insert(target, "with \"quotes\", dots. and \xc3\xbc"), depth);
        return;
      case internal::codec::Kind::boolean: *static_cast<bool*>(target) = true; return;
      case internal::codec::Kind::int32: *static_cast<std::int32_t*>(target) = -number; return;
      case internal::codec::Kind::int64:
        *static_cast<std::int64_t*>(target) = 9'000'000'000'000'000'000 + number;
        return;
      case internal::codec::Kind::number: *static_cast<double*>(target) = number + 0.1; return;
      case internal::codec::Kind::timestamp:
        *static_cast<Timestamp*>(target) = Timestamp{std::chrono::milliseconds{1'767'225'600'000 + number}};
        return;
      case internal::codec::Kind::seconds:
        *static_cast<std::chrono::seconds*>(target) = std::chrono::seconds{number};
        return;
      case internal::codec::Kind::milliseconds:
        *static_cast<std::chrono::milliseconds*>(target) = std::chrono::milliseconds{number};
        return;
      case internal::codec::Kind::text: *static_cast<std::string*>(target) = text(number); return;
      case internal::codec::Kind::secret: *static_cast<Secret*>(target) = Secret{text(number)}; return;
      case internal::codec::Kind::secret_bytes:
        *static_cast<SecretBytes*>(target) = SecretBytes{std::string(1, '\xfe') + text(number)};
        return;
      case internal::codec::Kind::bytes:
        *static_cast<Bytes*>(target) = Bytes{std::string(1, '\0') + "\xff" + text(number)};
        return;
      case internal::codec::Kind::json:
        *static_cast<RawJson*>(target) = RawJson{"{\"n\": [1, 2.50, \"" + std::to_string(number) + "\"]}"};
        return;
      case internal::codec::Kind::enumeration: {
        const auto texts = type.texts();
        type.set_text(target, texts[1 + static_cast<std::size_t>(number) % (texts.size() - 1)]);
        return;
      }
    }
  }

 private:
  static bool holds_structure(const internal::codec::Type& type) {
    return type.kind == internal::codec::Kind::structure || (type.element != nullptr && holds_structure(*type.element));
  }

  static std::string text(int number) { return "text \"" + std::to_string(number) + "\" \\ \n\t\x01 \xe2\x82\xac"; }

  int count_ = 0;
};

}  // namespace

void fill(const internal::codec::Table& table, void* model) { Filler{}.structure(table, model, 0); }

void fill(const internal::codec::Field& field, void* model) { Filler{}.member(field, model); }

void add_element(const internal::codec::Field& container, void* model) {
  const internal::codec::Type& type = *container.type;
  void* const member = container.member(model);
  Filler{}.value(*type.element,
                 type.kind == internal::codec::Kind::list ? type.emplace(member) : type.insert(member, "added"), 0);
}

}  // namespace databricks::conformance

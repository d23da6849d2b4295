#include "conformance/json_document.hpp"

namespace databricks::conformance {
namespace {

using Fails = std::function<bool(const JsonDocument&)>;

void append(std::string& text, const JsonDocument& document) {
  if (document.kind == JsonDocument::Kind::scalar) {
    text += document.text;
    return;
  }
  const bool is_object = document.kind == JsonDocument::Kind::object;
  text += is_object ? '{' : '[';
  const char* separator = "";
  for (const auto& [key, child] : document.children) {
    text += separator;
    if (is_object) text += key + ':';
    append(text, child);
    separator = ",";
  }
  text += is_object ? '}' : ']';
}

/// True when something could be taken away. `part` lies within `whole`.
bool shrink(JsonDocument& part, const JsonDocument& whole, const Fails& fails) {
  bool has_shrunk = false;
  auto& children = part.children;
  for (std::size_t index = children.size(); index-- > 0;) {
    const auto place = children.begin() + static_cast<std::ptrdiff_t>(index);
    JsonDocument::Child child = std::move(*place);
    children.erase(place);
    if (fails(whole)) {
      has_shrunk = true;
    } else {
      children.insert(children.begin() + static_cast<std::ptrdiff_t>(index), std::move(child));
    }
  }
  for (auto& [key, child] : children) has_shrunk |= shrink(child, whole, fails);
  return has_shrunk;
}

}  // namespace

JsonDocument& JsonDocument::add(std::string key, JsonDocument child) {
  children.emplace_back(std::move(key), std::move(child));
  return *this;
}

std::string text_of(const JsonDocument& document) {
  std::string text;
  append(text, document);
  return text;
}

JsonDocument shrunk(JsonDocument document, const Fails& fails) {
  while (shrink(document, document, fails)) {
  }
  return document;
}

}  // namespace databricks::conformance

#include <databricks/http/message.hpp>

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace databricks::http {

std::string_view to_string(Verb verb) noexcept {
  switch (verb) {
    case Verb::get: return "GET";
    case Verb::head: return "HEAD";
    case Verb::post: return "POST";
    case Verb::put: return "PUT";
    case Verb::patch: return "PATCH";
    case Verb::delete_: return "DELETE";
  }
  return "GET";
}

void Headers::add(std::string name, std::string value) { lines_.push_back({std::move(name), std::move(value)}); }

void Headers::set(std::string_view name, std::string value) {
  erase(name);
  add(std::string{name}, std::move(value));
}

void Headers::erase(std::string_view name) {
  std::erase_if(lines_, [name](const Header& line) { return text::equal_ignoring_case(line.name, name); });
}

const std::string* Headers::find(std::string_view name) const noexcept {
  const auto line = std::find_if(lines_.begin(), lines_.end(),
                                 [name](const Header& each) { return text::equal_ignoring_case(each.name, name); });
  return line == lines_.end() ? nullptr : &line->value;
}

}  // namespace databricks::http

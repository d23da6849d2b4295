#include <databricks/http/message.hpp>

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "base/wipe.hpp"
#include "http/credential_headers.hpp"

namespace databricks::inline v0_2::http {
namespace {

void wipe_credential(Header& line) noexcept {
  const auto is_name = [&](std::string_view each) { return internal::text::equal_ignoring_case(line.name, each); };
  if (std::ranges::any_of(internal::http::kCredentialHeaders, is_name)) internal::wipe(line.value);
}

}  // namespace

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

Headers::~Headers() { std::ranges::for_each(lines_, wipe_credential); }

void Headers::add(std::string name, std::string value) { lines_.push_back({std::move(name), std::move(value)}); }

void Headers::set(std::string_view name, std::string value) {
  erase(name);
  add(std::string{name}, std::move(value));
}

void Headers::erase(std::string_view name) {
  const auto is_gone = [name](const Header& line) { return internal::text::equal_ignoring_case(line.name, name); };
  for (Header& line : lines_) {
    if (is_gone(line)) wipe_credential(line);
  }
  std::erase_if(lines_, is_gone);
}

const std::string* Headers::find(std::string_view name) const noexcept {
  const auto line = std::find_if(lines_.begin(), lines_.end(), [name](const Header& each) {
    return internal::text::equal_ignoring_case(each.name, name);
  });
  return line == lines_.end() ? nullptr : &line->value;
}

}  // namespace databricks::inline v0_2::http

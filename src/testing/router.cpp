#include "testing/router.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "testing/api_error.hpp"
#include "testing/url.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kVerbs{http::Verb::get, http::Verb::head,  http::Verb::post,
                            http::Verb::put, http::Verb::patch, http::Verb::delete_};

std::vector<std::string_view> segments_of(std::string_view path) {
  std::vector<std::string_view> segments;
  while (true) {
    const auto slash = path.find('/');
    segments.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return segments;
    path.remove_prefix(slash + 1);
  }
}

bool is_parameter(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

bool matches(std::string_view pattern, std::string_view path) {
  if (pattern.find('{') == std::string_view::npos) return pattern == path;
  const auto expected = segments_of(pattern);
  const auto found = segments_of(path);
  return std::equal(expected.begin(), expected.end(), found.begin(), found.end(),
                    [](auto left, auto right) { return is_parameter(left) ? !right.empty() : left == right; });
}

Json parameters_of(std::string_view pattern, std::string_view path) {
  const auto expected = segments_of(pattern);
  const auto found = segments_of(path);
  Json parameters = Json::object();
  for (std::size_t at = 0; at < expected.size(); ++at) {
    if (!is_parameter(expected[at])) continue;
    parameters[std::string{expected[at].substr(1, expected[at].size() - 2)}] = url::decode(found[at]);
  }
  return parameters;
}

}  // namespace

void Router::add(Route route) { routes_.push_back(std::move(route)); }

void Router::add_alias(Route route) { aliases_.push_back(std::move(route)); }

const Route* Router::find(http::Verb verb, std::string_view path) const {
  for (const auto* routes : {&routes_, &aliases_}) {
    const auto found = std::find_if(routes->begin(), routes->end(), [&](const Route& route) {
      return route.verb == verb && matches(route.path, path);
    });
    if (found != routes->end()) return &*found;
  }
  return nullptr;
}

Router::Match Router::match(http::Verb verb, std::string_view path) const {
  if (const Route* route = find(verb, path)) return {route, parameters_of(route->path, path)};
  const std::string name = fmt::format("{} {}", http::to_string(verb), path);
  if (std::any_of(kVerbs.begin(), kVerbs.end(), [&](http::Verb other) { return find(other, path) != nullptr; })) {
    throw ApiError{405, "METHOD_NOT_ALLOWED", fmt::format("Method not allowed: '{}'", name)};
  }
  throw ApiError{404, "ENDPOINT_NOT_FOUND", fmt::format("No API found for '{}'", name)};
}

std::vector<std::string> Router::names() const {
  std::vector<std::string> names;
  names.reserve(routes_.size());
  for (const Route& route : routes_) names.push_back(fmt::format("{} {}", http::to_string(route.verb), route.path));
  return names;
}

}  // namespace databricks::inline v0_2::internal::testing

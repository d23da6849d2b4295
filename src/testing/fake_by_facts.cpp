#include "testing/fake_by_facts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/paging.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

std::string text_of(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

bool have_same(const Json& left, const Json& right, std::string_view member) {
  return left.contains(member) && right.contains(member) && left.at(member) == right.at(member);
}

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

/// The members of an object that a response has. Members that no request describes stay as they came.
Json shown(const Json& object, const MethodFacts& method, const ServiceFacts& service) {
  const auto is_described = [&](std::string_view name) {
    return std::ranges::any_of(service.methods, [&](const MethodFacts& other) {
      return other.collection == method.collection &&
             std::ranges::any_of(other.members, [&](const Member& member) { return member.name == name; });
    });
  };
  Json result = Json::object();
  for (const auto& [name, value] : object.items()) {
    if (contains(method.shown, name) || (!method.shown.empty() && !is_described(name))) result[name] = value;
  }
  return result;
}

}  // namespace

void FakeByFacts::register_routes(Router& router) {
  const auto is_served = [&](const MethodFacts& method) { return router.find(method.verb, method.path) != nullptr; };
  has_own_rules_ = std::ranges::any_of(facts_.methods, is_served);
  for (const MethodFacts& method : facts_.methods) {
    if (is_served(method)) continue;
    router.add({method.verb, std::string{method.path}, method.members,
                [this, &method](const Call& call) { return handle(method, call); }});
  }
}

ServiceResponse FakeByFacts::handle(const MethodFacts& method, const Call& call) {
  switch (has_own_rules_ ? Pattern::none : method.pattern) {
    case Pattern::create: return create(method, call.input);
    case Pattern::delete_: objects_of(method).erase(find(method, call.input)); return ServiceResponse::nothing();
    case Pattern::get: return shown(*find(method, call.input), method, facts_);
    case Pattern::list: return list(method, call.input);
    case Pattern::replace:
    case Pattern::update: return update(method, call.input);
    case Pattern::none: break;
  }
  throw ApiError{501, "NOT_IMPLEMENTED", fmt::format("The fake workspace has no rules for {}.", method.name)};
}

ServiceResponse FakeByFacts::create(const MethodFacts& method, const Json& input) {
  const CollectionFacts& facts = facts_of(method);
  Json object = input;
  if (!facts.generated.empty()) {
    const auto id = context_.next_id();
    object[facts.generated] = facts.generated_is_number ? Json(id) : Json(fmt::format("{:016x}", id));
  }
  check_unique(method, object, nullptr);
  objects_of(method).push_back(object);
  return shown(object, method, facts_);
}

ServiceResponse FakeByFacts::list(const MethodFacts& method, const Json& input) {
  const auto is_filter = [&](const std::string& name) {
    return name != method.request_token && name != method.limit && contains(method.shown, name);
  };
  std::vector<Json> found;
  for (const Json& object : objects_of(method)) {
    const bool fits = std::ranges::all_of(input.items(), [&](const auto& wanted) {
      return !is_filter(wanted.key()) || have_same(object, input, wanted.key());
    });
    if (fits) found.push_back(shown(object, method, facts_));
  }
  Json response = Json::object();
  if (method.response_token.empty()) {
    if (!found.empty()) response[method.items] = std::move(found);
    return response;
  }
  const PageLimits limits{.member = method.limit, .token = method.request_token};
  auto page = slice_page(found, read_page_request(method.name, input, limits, context_.options().empty_first_pages));
  if (!page.items.empty()) response[method.items] = std::move(page.items);
  if (!page.next_token.empty()) response[method.response_token] = std::move(page.next_token);
  return response;
}

ServiceResponse FakeByFacts::update(const MethodFacts& method, const Json& input) {
  const auto found = find(method, input);
  Json changed = input;
  for (const auto& [name, value] : found->items()) {
    const bool is_key = contains(facts_of(method).key, name);
    const bool is_left_out = method.pattern == Pattern::update && !changed.contains(name);
    if (is_key || is_left_out) changed[name] = value;
  }
  check_unique(method, changed, &*found);
  *found = std::move(changed);
  return shown(*found, method, facts_);
}

FakeByFacts::Collection::iterator FakeByFacts::find(const MethodFacts& method, const Json& input) {
  const CollectionFacts& facts = facts_of(method);
  Collection& objects = objects_of(method);
  const auto found = std::ranges::find_if(objects, [&](const Json& object) {
    return std::ranges::all_of(
        facts.key, [&](std::string_view name) { return text_of(object.at(name)) == text_of(input.at(name)); });
  });
  if (found != objects.end()) return found;
  std::vector<std::string> key;
  for (const std::string_view name : facts.key) key.push_back(fmt::format("{} {}", name, text_of(input.at(name))));
  throw does_not_exist(fmt::format("There is no {} with {}.", facts.noun, fmt::join(key, ", ")));
}

void FakeByFacts::check_unique(const MethodFacts& method, const Json& object, const Json* self) {
  const CollectionFacts& facts = facts_of(method);
  for (const Json& other : objects_of(method)) {
    if (&other == self) continue;
    const auto taken =
        std::ranges::find_if(facts.unique, [&](std::string_view name) { return have_same(object, other, name); });
    const bool same_key =
        std::ranges::all_of(facts.key, [&](std::string_view name) { return have_same(object, other, name); });
    if (taken == facts.unique.end() && !same_key) continue;
    const std::string_view member = same_key ? facts.key.back() : *taken;
    throw already_exists(
        fmt::format("A {} with {} {} exists already.", facts.noun, member, text_of(object.at(member))));
  }
}

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <databricks/http/message.hpp>

#include "testing/members.hpp"

/// What spec/ says about the calls of a service; tools/generate writes it into src/testing/facts.
namespace databricks::inline v0_2::internal::testing {

/// What a call does with the objects of a collection.
enum class Pattern : std::uint8_t { none, create, delete_, get, list, replace, update };

struct MethodFacts {
  std::string_view name;  ///< For example "widgets.create".
  http::Verb verb;
  std::string_view path;
  Members members{};
  Pattern pattern = Pattern::none;
  std::size_t collection = 0;                 ///< Index of the collection, where there is a pattern.
  std::span<const std::string_view> shown{};  ///< The members of an object that the response has.
  std::string_view items{};                   ///< Of a list: the member of the response that holds the objects.
  std::string_view request_token{};           ///< Of a list with pages.
  std::string_view response_token{};
  std::string_view limit{};
};

/// Objects of one kind.
struct CollectionFacts {
  std::string_view noun;                  ///< For messages.
  std::span<const std::string_view> key;  ///< The members that tell one object from another.
  std::string_view generated{};           ///< The one of them that the service makes up, if it does.
  bool generated_is_number = false;
  std::span<const std::string_view> unique{};  ///< Further members that no two objects share.
};

struct ServiceFacts {
  std::string_view name;
  std::span<const MethodFacts> methods;
  std::span<const CollectionFacts> collections;
};

/// Every service of spec/.
[[nodiscard]] std::span<const ServiceFacts* const> all_services();

}  // namespace databricks::inline v0_2::internal::testing

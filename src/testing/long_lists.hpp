#pragma once

#include <initializer_list>
#include <string_view>

#include "testing/json.hpp"

/// Since version 2.2, the jobs API cuts long arrays inside a response into pages.
namespace databricks::inline v0_2::internal::testing::long_lists {

[[nodiscard]] bool are_cut(std::string_view path);

/// Leaves the page of each array that `page_token` asks for, and adds next_page_token to `response` when one goes on.
void cut(Json& response, Json& holder, std::initializer_list<const char*> arrays, const Json& input);

/// Leaves the first page of each array, and sets has_more when one goes on, as in lists.
void cut_item(Json& item, Json& holder, std::initializer_list<const char*> arrays);

}  // namespace databricks::inline v0_2::internal::testing::long_lists

#include "testing/long_lists.hpp"

#include <algorithm>
#include <cstddef>

#include "testing/paging.hpp"

namespace databricks::inline v0_2::internal::testing::long_lists {
namespace {

constexpr std::size_t kPageSize = 100;
constexpr std::string_view kList = "elements";

/// True when one of the arrays goes on behind the page.
bool leave_page(Json& holder, std::initializer_list<const char*> arrays, std::size_t offset) {
  bool goes_on = false;
  for (const char* name : arrays) {
    if (!holder.contains(name)) continue;
    Json& array = holder[name];
    const std::size_t begin = std::min(offset, array.size());
    const std::size_t end = std::min(begin + kPageSize, array.size());
    goes_on = goes_on || end < array.size();
    const auto at = [&](std::size_t index) { return array.begin() + static_cast<std::ptrdiff_t>(index); };
    array.erase(at(end), array.end());
    array.erase(array.begin(), at(begin));
  }
  return goes_on;
}

}  // namespace

bool are_cut(std::string_view path) { return path.starts_with("/api/2.2/"); }

void cut(Json& response, Json& holder, std::initializer_list<const char*> arrays, const Json& input) {
  const auto request = read_page_request(kList, input, {}, false);
  if (leave_page(holder, arrays, request.offset)) {
    response["next_page_token"] = page_token(kList, request.offset + kPageSize);
  }
}

void cut_item(Json& item, Json& holder, std::initializer_list<const char*> arrays) {
  if (leave_page(holder, arrays, 0)) item["has_more"] = true;
}

}  // namespace databricks::inline v0_2::internal::testing::long_lists

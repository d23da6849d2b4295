#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing {

/// A token for the first page of any list, which no list gives: for the fault that returns the same page token again.
inline constexpr std::string_view kFirstPageToken = "first-page";

/// How many items a page may hold.
struct PageLimits {
  std::string_view member = "limit";  ///< The member of the request that asks for a number.
  std::int64_t least = 1;
  std::int64_t most = 100;
  std::int64_t otherwise = 20;            ///< Without that member.
  std::int64_t zero_means = 0;            ///< Where 0 is allowed.
  std::string_view token = "page_token";  ///< The member of the request that asks for a page.
};

/// Which part of a list a request asks for.
struct PageRequest {
  std::string_view list;  ///< Name of the list: a token of another one is refused.
  std::size_t limit;
  std::size_t offset = 0;
  bool starts_empty = false;  ///< The first page holds nothing but a token.
};

template <typename Item>
struct Page {
  std::vector<Item> items;
  std::string next_token;      ///< Empty on the last page.
  std::string previous_token;  ///< Empty on the first page.
};

/// Reads limit, page_token and offset of a list request. @throws ApiError when they are out of range or foreign.
[[nodiscard]] PageRequest read_page_request(std::string_view list, const Json& input, const PageLimits& limits,
                                            bool empty_first_pages);

[[nodiscard]] std::size_t read_limit(const Json& input, const PageLimits& limits);

/// An opaque token for the page that begins at `offset`.
[[nodiscard]] std::string page_token(std::string_view list, std::size_t offset);

template <typename Item>
[[nodiscard]] Page<Item> slice_page(const std::vector<Item>& items, const PageRequest& request) {
  if (request.starts_empty) return {{}, page_token(request.list, 0), {}};
  const std::size_t begin = std::min(request.offset, items.size());
  const std::size_t end = begin + std::min(request.limit, items.size() - begin);
  const auto at = [&](std::size_t index) { return items.begin() + static_cast<std::ptrdiff_t>(index); };
  Page<Item> page{{at(begin), at(end)}, {}, {}};
  if (end < items.size()) page.next_token = page_token(request.list, end);
  if (begin > 0) page.previous_token = page_token(request.list, begin - std::min(begin, request.limit));
  return page;
}

/// Adds next_page_token and prev_page_token where there are such pages.
template <typename Item>
void add_tokens(Json& response, const Page<Item>& page) {
  if (!page.next_token.empty()) response["next_page_token"] = page.next_token;
  if (!page.previous_token.empty()) response["prev_page_token"] = page.previous_token;
}

}  // namespace databricks::inline v0_2::internal::testing

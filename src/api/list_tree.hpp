#pragma once

#include <string>
#include <utility>
#include <vector>

#include <databricks/paged.hpp>

namespace databricks {

/// A whole tree as one list, a folder in front of what it holds: each page is one folder, whose path is the page token.
/// @param list gives what is in the folder of a path.
/// @param is_folder tells which of these have something in them.
template <class Item, class List, class IsFolder>
[[nodiscard]] Paged<Item> list_tree(std::string root, List list, IsFolder is_folder) {
  return Paged<Item>{
      [=, root = std::move(root), pending = std::vector<std::string>{}](const std::string& folder) mutable {
        Page<Item> page{.items = list(folder.empty() ? root : folder), .next_page_token = {}};
        for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) {
          if (is_folder(*item)) pending.push_back(item->path);
        }
        if (!pending.empty()) {
          page.next_page_token = std::move(pending.back());
          pending.pop_back();
        }
        return page;
      }};
}

}  // namespace databricks

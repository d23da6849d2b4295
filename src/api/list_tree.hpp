#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include <databricks/paged.hpp>
#include <databricks/tree_options.hpp>

namespace databricks::inline v0_2::internal {

/// Fetches a tree directory by directory: each page is one directory, whose path is the page token.
template <class Item, class List, class IsDirectory>
class TreeWalk {
 public:
  TreeWalk(std::string root, List list, IsDirectory is_directory, TreeOptions options)
      : root_(std::move(root)),
        list_(std::move(list)),
        is_directory_(std::move(is_directory)),
        options_(std::move(options)),
        seen_{without_trailing_slash(root_)} {}

  Page<Item> operator()(const std::string& page_token) {
    Page<Item> page{.items = items_of(page_token.empty() ? root_ : page_token), .next_page_token = {}};
    // A directory that is met again holds what was listed already, possibly without end.
    std::erase_if(page.items, [&](const Item& item) {
      return is_directory_(item) && !seen_.insert(without_trailing_slash(item.path)).second;
    });
    for (auto item = page.items.rbegin(); item != page.items.rend(); ++item) {
      if (is_directory_(*item) && !item->path.empty()) pending_.push_back(item->path);
    }
    if (!pending_.empty()) {
      page.next_page_token = std::move(pending_.back());
      pending_.pop_back();
    }
    return page;
  }

 private:
  [[nodiscard]] static std::string without_trailing_slash(const std::string& path) {
    return path.substr(0, path.find_last_not_of('/') + 1);
  }

  [[nodiscard]] std::vector<Item> items_of(const std::string& directory) const {
    try {
      return list_(directory);
    } catch (const NotFound& failure) {
      if (directory == root_) handle(directory, failure);
    } catch (const Exception& failure) {
      handle(directory, failure);
    }
    return {};
  }

  /// To be called while the failure is handled.
  void handle(const std::string& directory, const Exception& failure) const {
    if (!options_.on_error || failure.error().kind == ErrorKind::cancelled) throw;
    options_.on_error(directory, failure);
  }

  std::string root_;
  List list_;
  IsDirectory is_directory_;
  TreeOptions options_;
  std::set<std::string> seen_;
  std::vector<std::string> pending_;
};

/// A whole tree as one list, a directory in front of what it holds.
/// @param list gives what is in the directory of a path.
/// @param is_directory tells which of these have something in them.
template <class Item, class List, class IsDirectory>
[[nodiscard]] Paged<Item> list_tree(std::string root, List list, IsDirectory is_directory, TreeOptions options) {
  return Paged<Item>{
      TreeWalk<Item, List, IsDirectory>{std::move(root), std::move(list), std::move(is_directory), std::move(options)}};
}

}  // namespace databricks::inline v0_2::internal

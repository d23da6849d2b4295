#include "api/list_tree.hpp"

#include <gmock/gmock.h>

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

#include <databricks/result.hpp>

namespace databricks::internal {
namespace {

using ::testing::ElementsAre;
using Names = std::vector<std::string>;

struct Item {
  std::string path;
  bool is_directory = false;
};

Item file(std::string path) { return {std::move(path), false}; }
Item directory(std::string path) { return {std::move(path), true}; }

/// Directories by their paths; what is not there gives 404.
class Tree {
 public:
  explicit Tree(std::map<std::string, std::vector<Item>> directories) : directories_(std::move(directories)) {}

  void fail(const std::string& path, ErrorKind kind) { failures_[path] = kind; }
  void mend(const std::string& path) { failures_.erase(path); }

  [[nodiscard]] Paged<Item> walk(TreeOptions options = {}, std::string root = "/") const {
    const auto list = [this](const std::string& path) {
      if (const auto failure = failures_.find(path); failure != failures_.end()) throw_error({.kind = failure->second});
      if (!directories_.contains(path)) throw_error({.kind = ErrorKind::not_found, .status = 404});
      return directories_.at(path);
    };
    return list_tree<Item>(
        std::move(root), list, [](const Item& item) { return item.is_directory; }, std::move(options));
  }

  static Names names_of(Paged<Item>& items) {
    Names names;
    for (const Item& item : items) names.push_back(item.path);
    return names;
  }
  Names names(TreeOptions options = {}, std::string root = "/") const {
    auto items = walk(std::move(options), std::move(root));
    return names_of(items);
  }

 private:
  std::map<std::string, std::vector<Item>> directories_;
  std::map<std::string, ErrorKind> failures_;
};

Tree three_directories() {
  return Tree{{{"/", {directory("/a"), directory("/b"), directory("/c")}},
               {"/a", {file("/a/1")}},
               {"/b", {file("/b/1")}},
               {"/c", {file("/c/1")}}}};
}

TEST(ListTree, PutsADirectoryInFrontOfWhatItHolds) {
  EXPECT_THAT(three_directories().names(), ElementsAre("/a", "/b", "/c", "/a/1", "/b/1", "/c/1"));
}

TEST(ListTree, LeavesOutWhatIsGoneMeanwhile) {
  for (const ErrorKind gone : {ErrorKind::not_found, ErrorKind::resource_does_not_exist}) {
    Tree tree = three_directories();
    tree.fail("/b", gone);
    EXPECT_THAT(tree.names(), ElementsAre("/a", "/b", "/c", "/a/1", "/c/1"));
    tree.fail("/c", gone);
    EXPECT_THAT(tree.names(), ElementsAre("/a", "/b", "/c", "/a/1"));
  }
}

TEST(ListTree, EndsWhenTheFirstDirectoryIsNotThere) { EXPECT_THROW(three_directories().names({}, "/no"), NotFound); }

TEST(ListTree, EndsWithAnyOtherFailureAndCanGoOnFromThere) {
  Tree tree = three_directories();
  tree.fail("/b", ErrorKind::permission_denied);
  auto items = tree.walk();
  EXPECT_THROW(Tree::names_of(items), PermissionDenied);
  tree.mend("/b");
  EXPECT_THAT(Tree::names_of(items), ElementsAre("/b/1", "/c/1"));
}

TEST(ListTree, AsksTheCallerAboutAnyOtherFailure) {
  Tree tree = three_directories();
  tree.fail("/b", ErrorKind::permission_denied);
  Names asked;
  const TreeOptions go_on{.on_error = [&](const std::string& path, const Exception&) { asked.push_back(path); }};
  EXPECT_THAT(tree.names(go_on), ElementsAre("/a", "/b", "/c", "/a/1", "/c/1"));
  EXPECT_THAT(asked, ElementsAre("/b"));
  EXPECT_THAT(tree.names(go_on, "/no"), ElementsAre()) << "the first directory too";
  EXPECT_THAT(asked, ElementsAre("/b", "/no"));

  const TreeOptions rethrow{.on_error = [](const std::string&, const Exception&) { throw; }};
  EXPECT_THROW(tree.names(rethrow), PermissionDenied);
  const TreeOptions own{.on_error = [](const std::string&, const Exception&) { throw std::runtime_error("enough"); }};
  EXPECT_THROW(tree.names(own), std::runtime_error);
}

TEST(ListTree, EndsWhenItIsCancelledWhateverTheCallerWouldLeaveOut) {
  Tree tree = three_directories();
  tree.fail("/b", ErrorKind::cancelled);
  EXPECT_THROW(tree.names({.on_error = [](const std::string&, const Exception&) {}}), CancelledError);
}

TEST(ListTree, LeavesOutADirectoryThatWasListedBefore) {
  const Tree tree{{{"/", {directory("/a"), directory("/a"), directory("/"), file("/1"), file("/1")}},
                   {"/a", {directory("/a"), directory("/a/b"), directory("/")}},
                   {"/a/b", {directory("/a"), file("/a/b/1")}}}};
  EXPECT_THAT(tree.names(), ElementsAre("/a", "/1", "/1", "/a/b", "/a/b/1"));
}

TEST(ListTree, KnowsADirectoryWithAndWithoutItsLastSlash) {
  const Tree tree{{{"/a/", {directory("/a"), directory("/a/b/")}}, {"/a/b/", {directory("/a/b"), directory("/a/")}}}};
  EXPECT_THAT(tree.names({}, "/a/"), ElementsAre("/a/b/"));
}

TEST(ListTree, IsNotEndedByADirectoryWithoutAPath) {
  const Tree tree{{{"/", {directory("/a"), directory("")}}, {"/a", {file("/a/1")}}}};
  EXPECT_THAT(tree.names(), ElementsAre("/a", "/a/1"));
}

}  // namespace
}  // namespace databricks::internal

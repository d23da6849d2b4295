// Makes two groups, one inside the other, and looks at who is where.
//
//   databricks_groups
//
// Uses the workspace of DATABRICKS_HOST and DATABRICKS_TOKEN; without them it starts a fake one. All it makes is
// deleted at the end.

#include <databricks/databricks.hpp>
#include <exception>
#include <iostream>
#include <string>
#include <variant>

#include "support/clean_up.hpp"
#include "support/interrupt.hpp"
#include "support/workspace.hpp"

namespace {

using namespace databricks;

std::string description(const iam::Principal& principal) {
  if (const auto* user = std::get_if<iam::UserName>(&principal)) return "user " + user->name;
  if (const auto* group = std::get_if<iam::GroupName>(&principal)) return "group " + group->name;
  return "a principal of another kind";
}

void show_groups(const GroupsClient& groups, const CallOptions& call) {
  samples::CleanUp clean_up;
  const std::string suffix = "-" + IdempotencyToken::generate().substr(0, 8);
  const std::string inner = "sample-engineers" + suffix;
  const std::string outer = "sample-everybody" + suffix;
  for (const std::string& name : {inner, outer}) {
    groups.create(name, call);
    clean_up.add("group " + name, [&groups, name] { groups.delete_(name); });
  }

  groups.add_member(iam::GroupName{inner}, outer, call);
  for (const iam::Principal& admin : groups.list_members("admins", call)) {
    if (std::holds_alternative<iam::UserName>(admin)) groups.add_member(admin, inner, call);
  }
  for (const std::string& name : {outer, inner}) {
    std::cout << "In " << name << ":\n";
    for (const iam::Principal& member : groups.list_members(name, call))
      std::cout << "  " << description(member) << "\n";
  }
  std::cout << inner << " is in:\n";
  for (const std::string& parent : groups.list_parents(iam::GroupName{inner}, call))
    std::cout << "  " << parent << "\n";
}

}  // namespace

int main() try {
  const CallOptions call{.cancel = samples::cancelled_by_interrupt()};
  const samples::Workspace workspace;
  show_groups(workspace.client().groups(), call);
  return 0;
} catch (const std::exception& exception) {
  std::cerr << "groups: " << exception.what() << "\n";
  return 1;
}

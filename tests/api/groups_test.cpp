#include <string>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks::internal {
namespace {

using iam::GroupName;
using iam::Principal;
using iam::UnknownPrincipal;
using iam::UserName;
using Names = std::vector<std::string>;
using Members = std::vector<Principal>;

const UserName kSomeone{"someone@example.com"};

using GroupsTest = FakeWorkspaceTest;

TEST_F(GroupsTest, EveryMethodLeavesItsMark) {
  const GroupsClient& groups = client().groups();

  EXPECT_EQ(groups.create("engineers").group_name, "engineers");
  groups.create("everybody");
  EXPECT_EQ(groups.list(), (Names{"admins", "engineers", "everybody", "users"}));

  groups.add_member(kSomeone, "engineers");
  groups.add_member(GroupName{"engineers"}, "everybody");
  EXPECT_EQ(groups.list_members("engineers"), Members{kSomeone});
  EXPECT_EQ(groups.list_members("everybody"), Members{GroupName{"engineers"}});
  EXPECT_EQ(groups.list_parents(kSomeone), (Names{"admins", "engineers", "users"}));
  EXPECT_EQ(groups.list_parents(GroupName{"engineers"}), Names{"everybody"});

  groups.remove_member(kSomeone, "engineers");
  EXPECT_EQ(groups.list_members("engineers"), Members{});
  groups.remove_member(GroupName{"engineers"}, "everybody");
  EXPECT_EQ(groups.list_members("everybody"), Members{});

  groups.delete_("engineers");
  groups.delete_("everybody");
  EXPECT_EQ(groups.list(), (Names{"admins", "users"}));
}

TEST_F(GroupsTest, AMemberIsSentAsEitherUserOrGroup) {
  client().groups().create("engineers");
  client().groups().create("everybody");
  client().groups().add_member(kSomeone, "engineers");
  EXPECT_EQ(workspace().last_body("POST /api/2.0/groups/add-member"),
            R"({"parent_name":"engineers","user_name":"someone@example.com"})");
  client().groups().add_member(GroupName{"engineers"}, "everybody");
  EXPECT_EQ(workspace().last_body("POST /api/2.0/groups/add-member"),
            R"({"group_name":"engineers","parent_name":"everybody"})");
}

TEST_F(GroupsTest, AMemberOfAnUnknownKindDoesNotHideTheOthersAndCanBeSentBack) {
  client().groups().create("engineers");
  workspace().add_fault({.route = "GET /api/2.0/groups/list-members",
                         .status = 200,
                         .body = R"({"members":[{"user_name":"a@b.c"},{"robot_name":"r2"},{"group_name":"g"}]})"});
  const auto members = client().groups().list_members("engineers");
  ASSERT_EQ(members.size(), 3u);
  EXPECT_EQ(members.front(), Principal{UserName{"a@b.c"}});
  EXPECT_EQ(members.back(), Principal{GroupName{"g"}});
  ASSERT_TRUE(std::holds_alternative<UnknownPrincipal>(members[1]));

  EXPECT_THROW(client().groups().add_member(members[1], "engineers"), InvalidParameterValue);
  EXPECT_EQ(workspace().last_body("POST /api/2.0/groups/add-member"),
            R"({"parent_name":"engineers","robot_name":"r2"})");
}

TEST_F(GroupsTest, ErrorsAreOfTheirOwnTypes) {
  const GroupsClient& groups = client().groups();
  groups.create("engineers");
  EXPECT_THROW(groups.create("engineers"), ResourceAlreadyExists);
  EXPECT_THROW(groups.delete_("no such group"), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(groups.list_members("no such group")), ResourceDoesNotExist);
  EXPECT_THROW(static_cast<void>(groups.list_parents(UserName{"nobody@example.com"})), ResourceDoesNotExist);
  EXPECT_THROW(groups.add_member(UserName{"nobody@example.com"}, "engineers"), ResourceDoesNotExist);
  EXPECT_THROW(groups.add_member(GroupName{"engineers"}, "engineers"), InvalidParameterValue);
  EXPECT_THROW(groups.remove_member(kSomeone, "engineers"), ResourceDoesNotExist);
}

TEST_F(GroupsTest, ALostCreateIsNotRetried) {
  workspace().add_fault(
      {.route = "POST /api/2.0/groups/create", .status = 500, .error_code = "INTERNAL_ERROR", .after_handler = true});
  EXPECT_THROW(client().groups().create("engineers"), InternalError);
  EXPECT_EQ(client().groups().list(), (Names{"admins", "engineers", "users"}));
}

}  // namespace
}  // namespace databricks::internal

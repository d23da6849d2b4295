// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

namespace {

constinit const Member kAddMemberRequest[] = {
    text("group_name"),
    required(text("parent_name")),
    text("user_name"),
};

constinit const Member kCreateRequest[] = {
    required(text("group_name")),
};

constinit const Member kListMembersRequest[] = {
    required(text("group_name")),
};

constinit const Member kListParentsRequest[] = {
    text("group_name"),
    text("user_name"),
};

constinit const Member kRemoveMemberRequest[] = {
    text("group_name"),
    required(text("parent_name")),
    text("user_name"),
};

constinit const Member kDeleteRequest[] = {
    required(text("group_name")),
};

constexpr MethodFacts kMethods[] = {
    {.name = "groups.add_member", .verb = http::Verb::post, .path = "/api/2.0/groups/add-member",
     .members = kAddMemberRequest},
    {.name = "groups.create", .verb = http::Verb::post, .path = "/api/2.0/groups/create", .members = kCreateRequest},
    {.name = "groups.list_members", .verb = http::Verb::get, .path = "/api/2.0/groups/list-members",
     .members = kListMembersRequest},
    {.name = "groups.list", .verb = http::Verb::get, .path = "/api/2.0/groups/list"},
    {.name = "groups.list_parents", .verb = http::Verb::get, .path = "/api/2.0/groups/list-parents",
     .members = kListParentsRequest},
    {.name = "groups.remove_member", .verb = http::Verb::post, .path = "/api/2.0/groups/remove-member",
     .members = kRemoveMemberRequest},
    {.name = "groups.delete", .verb = http::Verb::post, .path = "/api/2.0/groups/delete", .members = kDeleteRequest},
};

}  // namespace

extern const ServiceFacts groups;
constinit const ServiceFacts groups{"groups", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

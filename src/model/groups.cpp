// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/groups.hpp>

#include "codec/table.hpp"

namespace databricks::iam {

const codec::Table& CreateGroup::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateGroup::group_name>("group_name"),
  };
  static constexpr auto table = codec::table<CreateGroup>("CreateGroup", fields);
  return table;
}

const codec::Table& CreateResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateResponse::group_name>("group_name"),
  };
  static constexpr auto table = codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const codec::Table& DeleteGroup::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteGroup::group_name>("group_name"),
  };
  static constexpr auto table = codec::table<DeleteGroup>("DeleteGroup", fields);
  return table;
}

const codec::Table& GroupMembership::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GroupMembership::group_name>("group_name"),
      codec::field<&GroupMembership::parent_name>("parent_name"),
      codec::field<&GroupMembership::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<GroupMembership>("GroupMembership", fields);
  return table;
}

const codec::Table& ListMembersResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListMembersResponse::members>("members"),
  };
  static constexpr auto table = codec::table<ListMembersResponse>("ListMembersResponse", fields);
  return table;
}

const codec::Table& ListParentsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListParentsResponse::group_names>("group_names"),
  };
  static constexpr auto table = codec::table<ListParentsResponse>("ListParentsResponse", fields);
  return table;
}

const codec::Table& ListResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListResponse::group_names>("group_names"),
  };
  static constexpr auto table = codec::table<ListResponse>("ListResponse", fields);
  return table;
}

const codec::Table& PrincipalName::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PrincipalName::group_name>("group_name"),
      codec::field<&PrincipalName::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<PrincipalName>("PrincipalName", fields);
  return table;
}

const codec::Table& ListMembersRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListMembersRequest::group_name>("group_name"),
  };
  static constexpr auto table = codec::table<ListMembersRequest>("ListMembersRequest", fields);
  return table;
}

const codec::Table& ListParentsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListParentsRequest::group_name>("group_name"),
      codec::field<&ListParentsRequest::user_name>("user_name"),
  };
  static constexpr auto table = codec::table<ListParentsRequest>("ListParentsRequest", fields);
  return table;
}

}  // namespace databricks::iam

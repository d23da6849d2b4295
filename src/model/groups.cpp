// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/groups.hpp>

#include <utility>

#include "codec/table.hpp"

namespace databricks::inline v0_2::iam {

const internal::codec::Table& CreateGroup::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateGroup::group_name>("group_name"),
  };
  static constexpr auto table = internal::codec::table<CreateGroup>("CreateGroup", fields);
  return table;
}

const internal::codec::Table& CreateResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateResponse::group_name>("group_name"),
  };
  static constexpr auto table = internal::codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const internal::codec::Table& DeleteGroup::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteGroup::group_name>("group_name"),
  };
  static constexpr auto table = internal::codec::table<DeleteGroup>("DeleteGroup", fields);
  return table;
}

const internal::codec::Table& GroupMembership::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GroupMembership::group_name>("group_name"),
      internal::codec::field<&GroupMembership::parent_name>("parent_name"),
      internal::codec::field<&GroupMembership::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<GroupMembership>("GroupMembership", fields);
  return table;
}

const internal::codec::Table& ListMembersResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListMembersResponse::members>("members"),
  };
  static constexpr auto table = internal::codec::table<ListMembersResponse>("ListMembersResponse", fields);
  return table;
}

const internal::codec::Table& ListParentsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListParentsResponse::group_names>("group_names"),
  };
  static constexpr auto table = internal::codec::table<ListParentsResponse>("ListParentsResponse", fields);
  return table;
}

const internal::codec::Table& ListResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListResponse::group_names>("group_names"),
  };
  static constexpr auto table = internal::codec::table<ListResponse>("ListResponse", fields);
  return table;
}

const internal::codec::Table& PrincipalName::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PrincipalName::group_name>("group_name"),
      internal::codec::field<&PrincipalName::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<PrincipalName>("PrincipalName", fields);
  return table;
}

const internal::codec::Table& ListMembersRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListMembersRequest::group_name>("group_name"),
  };
  static constexpr auto table = internal::codec::table<ListMembersRequest>("ListMembersRequest", fields);
  return table;
}

const internal::codec::Table& ListParentsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListParentsRequest::group_name>("group_name"),
      internal::codec::field<&ListParentsRequest::user_name>("user_name"),
  };
  static constexpr auto table = internal::codec::table<ListParentsRequest>("ListParentsRequest", fields);
  return table;
}

void assign(PrincipalName& target, Principal value) {
  struct Setter {
    PrincipalName& target;

    void operator()(UserName& value) const { target.user_name = std::move(value.name); }
    void operator()(GroupName& value) const { target.group_name = std::move(value.name); }
    void operator()(UnknownPrincipal& value) const { target = std::move(value.wire); }
  };
  std::visit(Setter{target}, value);
}

Principal principal_of(const PrincipalName& wire) {
  const bool is_odd = !wire.unknown_fields.empty();
  int count = wire.user_name.has_value();
  count += wire.group_name.has_value();
  if (is_odd || count != 1) return UnknownPrincipal{wire};
  if (wire.user_name) return UserName{*wire.user_name};
  return GroupName{*wire.group_name};
}

}  // namespace databricks::inline v0_2::iam

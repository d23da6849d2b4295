// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/global_init_scripts.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::compute {

const internal::codec::Table& CreateResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateResponse::script_id>("script_id"),
  };
  static constexpr auto table = internal::codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const internal::codec::Table& GlobalInitScriptCreateRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GlobalInitScriptCreateRequest::enabled>("enabled"),
      internal::codec::field<&GlobalInitScriptCreateRequest::name>("name"),
      internal::codec::field<&GlobalInitScriptCreateRequest::position>("position"),
      internal::codec::field<&GlobalInitScriptCreateRequest::script>("script"),
  };
  static constexpr auto table = internal::codec::table<GlobalInitScriptCreateRequest>("GlobalInitScriptCreateRequest", fields);
  return table;
}

const internal::codec::Table& GlobalInitScriptDetails::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GlobalInitScriptDetails::created_at>("created_at"),
      internal::codec::field<&GlobalInitScriptDetails::created_by>("created_by"),
      internal::codec::field<&GlobalInitScriptDetails::enabled>("enabled"),
      internal::codec::field<&GlobalInitScriptDetails::name>("name"),
      internal::codec::field<&GlobalInitScriptDetails::position>("position"),
      internal::codec::field<&GlobalInitScriptDetails::script>("script"),
      internal::codec::field<&GlobalInitScriptDetails::script_id>("script_id"),
      internal::codec::field<&GlobalInitScriptDetails::updated_at>("updated_at"),
      internal::codec::field<&GlobalInitScriptDetails::updated_by>("updated_by"),
  };
  static constexpr auto table = internal::codec::table<GlobalInitScriptDetails>("GlobalInitScriptDetails", fields);
  return table;
}

const internal::codec::Table& GlobalInitScriptDetailsWithContent::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GlobalInitScriptDetailsWithContent::created_at>("created_at"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::created_by>("created_by"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::enabled>("enabled"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::name>("name"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::position>("position"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::script>("script"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::script_id>("script_id"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::updated_at>("updated_at"),
      internal::codec::field<&GlobalInitScriptDetailsWithContent::updated_by>("updated_by"),
  };
  static constexpr auto table = internal::codec::table<GlobalInitScriptDetailsWithContent>("GlobalInitScriptDetailsWithContent", fields);
  return table;
}

const internal::codec::Table& GlobalInitScriptUpdateRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GlobalInitScriptUpdateRequest::enabled>("enabled"),
      internal::codec::field<&GlobalInitScriptUpdateRequest::name>("name"),
      internal::codec::field<&GlobalInitScriptUpdateRequest::position>("position"),
      internal::codec::field<&GlobalInitScriptUpdateRequest::script>("script"),
  };
  static constexpr auto table = internal::codec::table<GlobalInitScriptUpdateRequest>("GlobalInitScriptUpdateRequest", fields);
  return table;
}

const internal::codec::Table& ListGlobalInitScriptsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListGlobalInitScriptsResponse::scripts>("scripts"),
  };
  static constexpr auto table = internal::codec::table<ListGlobalInitScriptsResponse>("ListGlobalInitScriptsResponse", fields);
  return table;
}

const internal::codec::Table& DeleteGlobalInitScriptRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteGlobalInitScriptRequest::script_id>("script_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteGlobalInitScriptRequest>("DeleteGlobalInitScriptRequest", fields);
  return table;
}

const internal::codec::Table& GetGlobalInitScriptRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetGlobalInitScriptRequest::script_id>("script_id"),
  };
  static constexpr auto table = internal::codec::table<GetGlobalInitScriptRequest>("GetGlobalInitScriptRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::compute

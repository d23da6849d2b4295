// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/global_init_scripts.hpp>

#include "codec/table.hpp"

namespace databricks::compute {

const codec::Table& CreateResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateResponse::script_id>("script_id"),
  };
  static constexpr auto table = codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const codec::Table& GlobalInitScriptCreateRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GlobalInitScriptCreateRequest::enabled>("enabled"),
      codec::field<&GlobalInitScriptCreateRequest::name>("name"),
      codec::field<&GlobalInitScriptCreateRequest::position>("position"),
      codec::field<&GlobalInitScriptCreateRequest::script>("script"),
  };
  static constexpr auto table = codec::table<GlobalInitScriptCreateRequest>("GlobalInitScriptCreateRequest", fields);
  return table;
}

const codec::Table& GlobalInitScriptDetails::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GlobalInitScriptDetails::created_at>("created_at"),
      codec::field<&GlobalInitScriptDetails::created_by>("created_by"),
      codec::field<&GlobalInitScriptDetails::enabled>("enabled"),
      codec::field<&GlobalInitScriptDetails::name>("name"),
      codec::field<&GlobalInitScriptDetails::position>("position"),
      codec::field<&GlobalInitScriptDetails::script>("script"),
      codec::field<&GlobalInitScriptDetails::script_id>("script_id"),
      codec::field<&GlobalInitScriptDetails::updated_at>("updated_at"),
      codec::field<&GlobalInitScriptDetails::updated_by>("updated_by"),
  };
  static constexpr auto table = codec::table<GlobalInitScriptDetails>("GlobalInitScriptDetails", fields);
  return table;
}

const codec::Table& GlobalInitScriptDetailsWithContent::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GlobalInitScriptDetailsWithContent::created_at>("created_at"),
      codec::field<&GlobalInitScriptDetailsWithContent::created_by>("created_by"),
      codec::field<&GlobalInitScriptDetailsWithContent::enabled>("enabled"),
      codec::field<&GlobalInitScriptDetailsWithContent::name>("name"),
      codec::field<&GlobalInitScriptDetailsWithContent::position>("position"),
      codec::field<&GlobalInitScriptDetailsWithContent::script>("script"),
      codec::field<&GlobalInitScriptDetailsWithContent::script_id>("script_id"),
      codec::field<&GlobalInitScriptDetailsWithContent::updated_at>("updated_at"),
      codec::field<&GlobalInitScriptDetailsWithContent::updated_by>("updated_by"),
  };
  static constexpr auto table = codec::table<GlobalInitScriptDetailsWithContent>("GlobalInitScriptDetailsWithContent", fields);
  return table;
}

const codec::Table& GlobalInitScriptUpdateRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GlobalInitScriptUpdateRequest::enabled>("enabled"),
      codec::field<&GlobalInitScriptUpdateRequest::name>("name"),
      codec::field<&GlobalInitScriptUpdateRequest::position>("position"),
      codec::field<&GlobalInitScriptUpdateRequest::script>("script"),
  };
  static constexpr auto table = codec::table<GlobalInitScriptUpdateRequest>("GlobalInitScriptUpdateRequest", fields);
  return table;
}

const codec::Table& ListGlobalInitScriptsResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListGlobalInitScriptsResponse::scripts>("scripts"),
  };
  static constexpr auto table = codec::table<ListGlobalInitScriptsResponse>("ListGlobalInitScriptsResponse", fields);
  return table;
}

const codec::Table& DeleteGlobalInitScriptRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&DeleteGlobalInitScriptRequest::script_id>("script_id"),
  };
  static constexpr auto table = codec::table<DeleteGlobalInitScriptRequest>("DeleteGlobalInitScriptRequest", fields);
  return table;
}

const codec::Table& GetGlobalInitScriptRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetGlobalInitScriptRequest::script_id>("script_id"),
  };
  static constexpr auto table = codec::table<GetGlobalInitScriptRequest>("GetGlobalInitScriptRequest", fields);
  return table;
}

}  // namespace databricks::compute

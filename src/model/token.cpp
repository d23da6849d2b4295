// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/token.hpp>

#include "codec/table.hpp"

namespace databricks::settings {

std::span<const std::string_view> wire_texts(AutoscopeState) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "AUTOSCOPE_STATE_API_NOT_COVERED",
      "AUTOSCOPE_STATE_BACKFILLED",
      "AUTOSCOPE_STATE_COMPLETED",
      "AUTOSCOPE_STATE_DISABLED",
      "AUTOSCOPE_STATE_RUNNING",
      "AUTOSCOPE_STATE_USER_SELECTED",
  };
  return texts;
}

const codec::Table& CreateTokenRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateTokenRequest::autoscope_enabled>("autoscope_enabled"),
      codec::field<&CreateTokenRequest::comment>("comment"),
      codec::field<&CreateTokenRequest::lifetime_seconds>("lifetime_seconds"),
      codec::field<&CreateTokenRequest::scopes>("scopes"),
  };
  static constexpr auto table = codec::table<CreateTokenRequest>("CreateTokenRequest", fields);
  return table;
}

const codec::Table& CreateTokenResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateTokenResponse::token_info>("token_info"),
      codec::field<&CreateTokenResponse::token_value>("token_value"),
  };
  static constexpr auto table = codec::table<CreateTokenResponse>("CreateTokenResponse", fields);
  return table;
}

const codec::Table& ListPublicTokensResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListPublicTokensResponse::token_infos>("token_infos"),
  };
  static constexpr auto table = codec::table<ListPublicTokensResponse>("ListPublicTokensResponse", fields);
  return table;
}

const codec::Table& PublicTokenInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&PublicTokenInfo::autoscope_state>("autoscope_state"),
      codec::field<&PublicTokenInfo::backfill_scopes>("backfill_scopes"),
      codec::field<&PublicTokenInfo::comment>("comment"),
      codec::field<&PublicTokenInfo::creation_time>("creation_time"),
      codec::field<&PublicTokenInfo::expiry_time>("expiry_time"),
      codec::field<&PublicTokenInfo::inferred_scopes>("inferred_scopes"),
      codec::field<&PublicTokenInfo::last_accessed_time>("last_accessed_time"),
      codec::field<&PublicTokenInfo::scopes>("scopes"),
      codec::field<&PublicTokenInfo::token_id>("token_id"),
  };
  static constexpr auto table = codec::table<PublicTokenInfo>("PublicTokenInfo", fields);
  return table;
}

const codec::Table& RevokeTokenRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&RevokeTokenRequest::token_id>("token_id"),
  };
  static constexpr auto table = codec::table<RevokeTokenRequest>("RevokeTokenRequest", fields);
  return table;
}

const codec::Table& UpdateTokenRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&UpdateTokenRequest::token>("token"),
      codec::field<&UpdateTokenRequest::update_mask>("update_mask"),
  };
  static constexpr auto table = codec::table<UpdateTokenRequest>("UpdateTokenRequest", fields);
  return table;
}

}  // namespace databricks::settings

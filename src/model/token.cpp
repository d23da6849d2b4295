// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/token.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::settings {

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

const internal::codec::Table& CreateTokenRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateTokenRequest::autoscope_enabled>("autoscope_enabled"),
      internal::codec::field<&CreateTokenRequest::comment>("comment"),
      internal::codec::field<&CreateTokenRequest::lifetime_seconds>("lifetime_seconds"),
      internal::codec::field<&CreateTokenRequest::scopes>("scopes"),
  };
  static constexpr auto table = internal::codec::table<CreateTokenRequest>("CreateTokenRequest", fields);
  return table;
}

const internal::codec::Table& CreateTokenResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateTokenResponse::token_info>("token_info"),
      internal::codec::field<&CreateTokenResponse::token_value>("token_value"),
  };
  static constexpr auto table = internal::codec::table<CreateTokenResponse>("CreateTokenResponse", fields);
  return table;
}

const internal::codec::Table& ListPublicTokensResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListPublicTokensResponse::token_infos>("token_infos"),
  };
  static constexpr auto table = internal::codec::table<ListPublicTokensResponse>("ListPublicTokensResponse", fields);
  return table;
}

const internal::codec::Table& PublicTokenInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PublicTokenInfo::autoscope_state>("autoscope_state"),
      internal::codec::field<&PublicTokenInfo::backfill_scopes>("backfill_scopes"),
      internal::codec::field<&PublicTokenInfo::comment>("comment"),
      internal::codec::field<&PublicTokenInfo::creation_time>("creation_time"),
      internal::codec::field<&PublicTokenInfo::expiry_time>("expiry_time"),
      internal::codec::field<&PublicTokenInfo::inferred_scopes>("inferred_scopes"),
      internal::codec::field<&PublicTokenInfo::scopes>("scopes"),
      internal::codec::field<&PublicTokenInfo::token_id>("token_id"),
  };
  static constexpr auto table = internal::codec::table<PublicTokenInfo>("PublicTokenInfo", fields);
  return table;
}

const internal::codec::Table& RevokeTokenRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&RevokeTokenRequest::token_id>("token_id"),
  };
  static constexpr auto table = internal::codec::table<RevokeTokenRequest>("RevokeTokenRequest", fields);
  return table;
}

const internal::codec::Table& UpdateTokenRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateTokenRequest::token>("token"),
      internal::codec::field<&UpdateTokenRequest::update_mask>("update_mask"),
  };
  static constexpr auto table = internal::codec::table<UpdateTokenRequest>("UpdateTokenRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::settings

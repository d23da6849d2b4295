// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/api/token_expiry.hpp>
#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/token.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Token API 2.0: the personal access tokens of the caller. Reached through DatabricksClient::token().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT TokenClient {
 public:
  explicit TokenClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a token for the caller. It is not retried when the response is lost: a token that nobody knows would be
  /// left.
  ///
  /// @param request Settings of a new token.
  /// @return The token itself, which cannot be read again, and what list() shows of it.
  /// @throws InvalidParameterValue for a lifetime that is not positive
  /// @throws BadRequest with code QUOTA_EXCEEDED when the caller has too many tokens
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/token/create
  settings::CreateTokenResponse create(const settings::CreateTokenRequest& request = {},
                                       const CallOptions& options = {}) const;

  /// Revokes a token.
  ///
  /// @param token_id Id of the token to revoke.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/token/delete
  void delete_(std::string_view token_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Names the token to revoke.
  /// REST: POST /api/2.0/token/delete
  void delete_(const settings::RevokeTokenRequest& request, const CallOptions& options = {}) const;

  /// Lists the valid tokens of the caller, without their values.
  ///
  /// @return Data about each token. May be left out when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/token/list
  [[nodiscard]] std::vector<settings::PublicTokenInfo> list(const CallOptions& options = {}) const;

  /// Changes the comment or the scopes of a token.
  ///
  /// @param token_id Id of the token.
  /// @param request Change of a token.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue when the mask names a field that cannot change
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: PATCH /api/2.0/token/{token_id}
  void update(std::string_view token_id, const settings::UpdateTokenRequest& request,
              const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

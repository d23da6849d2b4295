#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/token.hpp>

namespace databricks {

class Session;

/// Token API 2.0: the caller's own personal access tokens. Reached through DatabricksClient::token().
///
/// Every method takes CallOptions and throws, beside what it names, what every call throws (see ClustersClient). A
/// const client is safe from any number of threads.
class TokenClient {
 public:
  explicit TokenClient(std::shared_ptr<const Session> session);

  /// Creates a token for the caller. Not repeated when the answer is lost: a token that nobody knows would be left.
  /// @param request the comment, and the lifetime in seconds; see settings::CreateTokenRequest.
  /// @return the token itself, which cannot be read again, and what token/list shows of it.
  /// @throws InvalidParameterValue for a lifetime that is not positive; BadRequest with code QUOTA_EXCEEDED when the
  /// caller has too many. REST: POST /api/2.0/token/create
  settings::CreateTokenResponse create(const settings::CreateTokenRequest& request = {},
                                       const CallOptions& options = {}) const;

  /// Revokes a token. @throws ResourceDoesNotExist. REST: POST /api/2.0/token/delete
  void delete_(std::string_view token_id, const CallOptions& options = {}) const;

  /// The valid tokens of the caller, without their values. REST: GET /api/2.0/token/list
  [[nodiscard]] std::vector<settings::PublicTokenInfo> list(const CallOptions& options = {}) const;

  /// Changes a token: its comment or its scopes.
  /// @param request the new values, and `update_mask`, the names of the fields to change, comma-separated.
  /// @throws ResourceDoesNotExist; InvalidParameterValue when the mask names something that cannot change.
  /// REST: PATCH /api/2.0/token/{token_id}
  void update(std::string_view token_id, const settings::UpdateTokenRequest& request,
              const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

namespace settings {

/// True for a token without a time of expiry; the service writes -1 for it.
[[nodiscard]] bool never_expires(const PublicTokenInfo& token) noexcept;

}  // namespace settings
}  // namespace databricks

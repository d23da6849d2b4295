#pragma once

#include <map>
#include <string>
#include <string_view>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Secret scopes, the secrets in them and who may use them: /api/2.0/secrets.
class FakeSecrets final : public Service {
 public:
  explicit FakeSecrets(ServiceContext& context) : context_(context) {}

  void register_routes(Router& router) override;

 private:
  struct Secret {
    std::string value;
    Millis updated_at = 0;
  };
  struct Scope {
    Json key_vault{};  ///< Null for a scope that Databricks keeps.
    std::map<std::string, Secret> secrets{};
    std::map<std::string, std::string> acls{};  ///< Principal to permission.
  };
  using Scopes = std::map<std::string, Scope>;

  ServiceResponse create_scope(const Call& call);
  ServiceResponse delete_acl(const Call& call);
  ServiceResponse delete_scope(const Call& call);
  ServiceResponse delete_secret(const Call& call);
  ServiceResponse get_acl(const Call& call);
  ServiceResponse get_secret(const Call& call);
  ServiceResponse list_acls(const Call& call);
  ServiceResponse list_scopes(const Call& call);
  ServiceResponse list_secrets(const Call& call);
  ServiceResponse put_acl(const Call& call);
  ServiceResponse put_secret(const Call& call);

  /// The scope that the request names. @throws ApiError without such a scope, or when the user's permission on it is a
  /// lower one.
  [[nodiscard]] Scopes::iterator find(const Call& call, std::string_view permission);
  /// The same, for writing secrets.
  [[nodiscard]] Scope& find_writable(const Call& call);

  ServiceContext& context_;
  Scopes scopes_;
};

}  // namespace databricks::inline v0_2::internal::testing

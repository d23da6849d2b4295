#pragma once

#include <map>
#include <string>
#include <string_view>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Personal access tokens: /api/2.0/token. Those that are created here let a request in, until they expire or are
/// revoked.
class FakeTokens final : public Service {
 public:
  explicit FakeTokens(ServiceContext& context) : context_(context) {}

  void register_routes(Router& router) override;

  /// Whether a request with this token is let in now.
  [[nodiscard]] bool accepts(std::string_view value) const;

 private:
  struct Token {
    std::string value;
    Json info;

    [[nodiscard]] bool is_valid(Millis now) const;
  };

  ServiceResponse create(const Call& call);
  ServiceResponse delete_token(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse update(const Call& call);

  [[nodiscard]] Token& find(const Call& call);

  ServiceContext& context_;
  std::map<std::string, Token> tokens_;  ///< By id.
};

}  // namespace databricks::inline v0_2::internal::testing

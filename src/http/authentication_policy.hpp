#pragma once

#include <memory>

#include <databricks/credentials.hpp>

namespace databricks::http {

/// Signs each attempt; after a 401 it has refreshable credentials refreshed and tries once more. An answer that refuses
/// and repeats the credentials (a proxy that shows what it was sent) does not get them into messages.
class AuthenticationPolicy final : public Policy {
 public:
  explicit AuthenticationPolicy(std::shared_ptr<const Credentials> credentials)
      : credentials_(std::move(credentials)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  std::shared_ptr<const Credentials> credentials_;
};

}  // namespace databricks::http

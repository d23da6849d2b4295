#pragma once

#include <memory>

#include <databricks/credentials.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal {

/// Signs each attempt. When the service refuses the credentials, with 401 or with a 400 or 403 that tells of an expired
/// token, it has refreshable ones refreshed and tries once more. A response that is no success and echoes the credentials
/// (a proxy that shows what it was sent) does not get them into messages.
class AuthenticationPolicy final : public http::Policy {
 public:
  explicit AuthenticationPolicy(std::shared_ptr<const Credentials> credentials)
      : credentials_(std::move(credentials)) {}

  [[nodiscard]] Result<http::Response> send(http::Request& request, const http::Context& context,
                                            const http::Next& next) const override;

 private:
  std::shared_ptr<const Credentials> credentials_;
};

}  // namespace databricks::inline v0_2::internal

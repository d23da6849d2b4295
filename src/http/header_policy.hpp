#pragma once

#include <string>
#include <string_view>

#include <databricks/http/policy.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Says who is calling (User-Agent), what is understood (Accept) and which trace the call belongs to (traceparent), and
/// adds the caller's own headers.
class HeaderPolicy final : public Policy {
 public:
  /// @param product goes in front of the user agent; may be empty.
  /// @param workspace_id sent as X-Databricks-Workspace-Id; may be empty.
  HeaderPolicy(std::string_view product, std::string_view credentials_name, std::string workspace_id = {});

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  std::string user_agent_;
  std::string workspace_id_;
};

}  // namespace databricks::inline v0_2::internal::http

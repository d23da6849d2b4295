#include "http/authentication_policy.hpp"

namespace databricks::http {

Result<Response> AuthenticationPolicy::send(Request& request, const Context& context, const Next& next) const {
  if (auto signed_ = credentials_->authenticate(request, context); !signed_) return std::move(signed_.error());
  auto answer = next(request, context);
  constexpr int kUnauthorized = 401;
  if (!answer || answer->status != kUnauthorized || !credentials_->refresh(request)) return answer;
  if (auto signed_ = credentials_->authenticate(request, context); !signed_) return std::move(signed_.error());
  return next(request, context);
}

}  // namespace databricks::http

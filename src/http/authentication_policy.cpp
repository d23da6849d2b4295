#include "http/authentication_policy.hpp"

#include "base/hide.hpp"

namespace databricks::http {
namespace {

/// "Bearer abc" -> "abc"
std::string_view credential_in(std::string_view header) {
  const auto space = header.rfind(' ');
  return space == std::string_view::npos ? header : header.substr(space + 1);
}

void hide_credentials(const Request& request, Result<Response>& answer) {
  constexpr int kFirstRefusal = 400;
  if (!answer || answer->status < kFirstRefusal) return;
  for (const std::string_view name : {"Authorization", "X-Databricks-Azure-SP-Management-Token"}) {
    const std::string* header = request.headers.find(name);
    if (header != nullptr) hide(answer->body, credential_in(*header));
  }
}

Result<Response> send_signed(const Credentials& credentials, Request& request, const Context& context,
                             const Next& next) {
  if (auto signed_ = credentials.authenticate(request, context); !signed_) return std::move(signed_.error());
  return next(request, context);
}

}  // namespace

Result<Response> AuthenticationPolicy::send(Request& request, const Context& context, const Next& next) const {
  constexpr int kUnauthorized = 401;
  auto answer = send_signed(*credentials_, request, context, next);
  if (answer && answer->status == kUnauthorized && credentials_->refresh(request)) {
    answer = send_signed(*credentials_, request, context, next);
  }
  hide_credentials(request, answer);
  return answer;
}

}  // namespace databricks::http

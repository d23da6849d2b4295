#include <databricks/http/policy.hpp>

#include "http/header_check.hpp"

namespace databricks::inline v0_2::http {

Result<Response> Next::operator()(Request& request, const Context& context) const {
  if (policies_.empty()) {
    // The one way to a transport, for calls and for token requests alike.
    if (auto checked = internal::http::check_headers(request.headers); !checked) return std::move(checked.error());
    return transport_.send(request, context);
  }
  return policies_.front()->send(request, context, Next{policies_.subspan(1), transport_});
}

}  // namespace databricks::inline v0_2::http

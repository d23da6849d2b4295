#include "http/log_policy.hpp"

#include <fmt/format.h>

#include "http/url.hpp"

namespace databricks::inline v0_2::internal::http {

Result<Response> LogPolicy::send(Request& request, const Context& context, const Next& next) const {
  if (!log_) return next(request, context);
  const auto start = context.clock.now();
  auto response = next(request, context);
  const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(context.clock.now() - start);
  const std::string what = response ? fmt::format("{}", response->status) : response.error().message;
  log_(response && response->status < 400 ? LogLevel::debug : LogLevel::info,
       fmt::format("{} {} -> {} in {} ms (attempt {})", to_string(request.verb), split_url(request.url).path, what,
                   elapsed.count(), context.attempt));
  return response;
}

}  // namespace databricks::inline v0_2::internal::http

#include "http/header_policy.hpp"

#include <databricks/call_options.hpp>
#include <databricks/version.hpp>
#include <fmt/format.h>

#include "core/random.hpp"
#include "core/text.hpp"

namespace databricks::http {
namespace {

constexpr std::string_view operating_system() {
#if defined(_WIN32)
  return "windows";
#elif defined(__APPLE__)
  return "macos";
#else
  return "linux";
#endif
}

bool breaks_lines(const Header& header) {
  return header.name.find_first_of("\r\n:") != std::string::npos || header.value.find_first_of("\r\n") != std::string::npos;
}

}  // namespace

HeaderPolicy::HeaderPolicy(std::string_view product, std::string_view credentials_name)
    : user_agent_(fmt::format("{} databricks-sdk-cpp/{} os/{} auth/{}", product.empty() ? "unknown/0.0.0" : product,
                              version(), operating_system(), credentials_name)) {}

Result<Response> HeaderPolicy::send(Request& request, const Context& context, const Next& next) const {
  request.headers.set("User-Agent", user_agent_);
  request.headers.set("Accept", "application/json");
  if (!request.body.empty()) request.headers.set("Content-Type", "application/json");
  request.headers.set("traceparent", fmt::format("00-{}-{}-01", random::hexadecimal(16), random::hexadecimal(8)));
  for (const Header& header : context.options.headers) {
    if (breaks_lines(header)) {
      return Error{.kind = ErrorKind::encode,
                   .message = fmt::format("header '{}' holds a line break", text::printable(header.name, 40))};
    }
    request.headers.set(header.name, header.value);
  }
  return next(request, context);
}

}  // namespace databricks::http

#include "http/header_policy.hpp"

#include <fmt/format.h>
#include <databricks/call_options.hpp>
#include <databricks/version.hpp>

#include "base/random.hpp"
#include "base/text.hpp"

namespace databricks::inline v0_2::internal::http {
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

constexpr std::size_t kMaxUserAgentLength = 1000;
constexpr std::size_t kUsualLines = 8;

/// A new trace with one span, whose ids have 16 and 8 bytes (W3C Trace Context).
std::string make_traceparent() {
  std::string text = random::hexadecimal(16 + 8);
  text.insert(2 * 16, "-").insert(0, "00-").append("-01");
  return text;
}

}  // namespace

HeaderPolicy::HeaderPolicy(std::string_view product, std::string_view credentials_name, std::string workspace_id)
    : user_agent_(text::printable(
          fmt::format("{} databricks-sdk-cpp/{} os/{} auth/{}", product.empty() ? "unknown/0.0.0" : product, version(),
                      operating_system(), credentials_name),
          kMaxUserAgentLength)),
      workspace_id_(std::move(workspace_id)) {}

Result<Response> HeaderPolicy::send(Request& request, const Context& context, const Next& next) const {
  request.headers.reserve(kUsualLines);
  request.headers.set("User-Agent", user_agent_);
  request.headers.set("Accept", "application/json");
  if (!request.body.empty()) request.headers.set("Content-Type", "application/json");
  if (!workspace_id_.empty()) request.headers.set("X-Databricks-Workspace-Id", workspace_id_);
  request.headers.set("traceparent", make_traceparent());
  for (const Header& header : context.options.headers) request.headers.set(header.name, header.value);
  return next(request, context);
}

}  // namespace databricks::inline v0_2::internal::http

#include "http/pipeline.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "core/text.hpp"
#include "http/authentication_policy.hpp"
#include "http/deadline_policy.hpp"
#include "http/header_policy.hpp"
#include "http/log_policy.hpp"
#include "http/make_transport.hpp"
#include "http/rate_limit_policy.hpp"

namespace databricks::http {
namespace {

bool is_name_letter(char letter) {
  constexpr std::string_view kOthers = "!#$%&'*+-.^_`|~";
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         kOthers.find(letter) != std::string_view::npos;
}

bool is_value_letter(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return letter == '\t' || (byte >= ' ' && byte != 0x7f);
}

bool is_well_formed(const Header& header) {
  return !header.name.empty() && std::ranges::all_of(header.name, is_name_letter) &&
         std::ranges::all_of(header.value, is_value_letter);
}

/// A line break, in a token that was read from a file for example, would end the header and begin another one.
Result<void> check(const Headers& headers) {
  const auto malformed = std::ranges::find_if_not(headers, is_well_formed);
  if (malformed == headers.end()) return {};
  return Error{.kind = ErrorKind::encode,
               .message = fmt::format("the header '{}' has letters that a header must not have, such as a line break",
                                      text::printable(malformed->name, 40))};
}

}  // namespace

Pipeline::Pipeline(const Config& config, std::shared_ptr<const Credentials> credentials, ErrorReader read_error)
    : clock_(config.clock), transport_(config.transport) {
  if (!transport_) transport_ = make_transport(config);
  const auto add = [this](std::shared_ptr<const Policy> policy) { policies_.push_back(std::move(policy)); };
  const auto add_all = [this](const auto& policies) {
    policies_.insert(policies_.end(), policies.begin(), policies.end());
  };

  add(std::make_shared<HeaderPolicy>(config.product, credentials->name(), config.workspace_id));
  add_all(config.per_call_policies);
  add(std::make_shared<DeadlinePolicy>(config.timeout));
  add(std::make_shared<RetryingPolicy>(config.retry, std::move(read_error), config.log));
  if (config.rate_limiter) add(std::make_shared<RateLimitPolicy>(config.rate_limiter));
  add(std::make_shared<AuthenticationPolicy>(std::move(credentials)));
  add_all(config.per_attempt_policies);
  add(std::make_shared<LogPolicy>(config.log));
}

Result<Response> Pipeline::send(Request& request, const CallOptions& options, Clock::TimePoint deadline) const {
  return Next{policies_, *transport_}(
      request, {.clock = *clock_, .options = options, .cancel = options.cancel, .deadline = deadline});
}

Result<Response> Next::operator()(Request& request, const Context& context) const {
  if (policies_.empty()) {
    if (auto checked = check(request.headers); !checked) return std::move(checked.error());
    return transport_.send(request, context);
  }
  return policies_.front()->send(request, context, Next{policies_.subspan(1), transport_});
}

}  // namespace databricks::http

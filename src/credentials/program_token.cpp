#include "credentials/program_token.hpp"

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "base/wipe.hpp"
#include "credentials/child_process.hpp"
#include "credentials/oauth_client.hpp"
#include "credentials/program_reason.hpp"

namespace databricks::inline v0_2::internal {

Result<Token> token_from_program(const std::string& program, std::span<const std::string> arguments,
                                 std::chrono::milliseconds timeout, const http::Context& context) {
  auto result = run_program(program, arguments, timeout, context);
  if (!result) return std::move(result.error());
  const std::string said = reason_in(result->errors);
  if (result->exit_code != 0) {
    const std::string_view reason = said.empty() ? "it gave no reason on standard error" : std::string_view{said};
    return auth_error(fmt::format("'{}' failed: {} (exit code {})", program, reason, result->exit_code));
  }
  auto token = read_token(result->output, context.clock.calendar_now());
  wipe(result->output);
  if (!token) {
    const std::string_view link = said.empty() ? "" : "; on standard error it said: ";
    token.error().message = fmt::format("'{}': {}{}{}", program, token.error().message, link, said);
  }
  return token;
}

}  // namespace databricks::inline v0_2::internal

#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "base/text.hpp"
#include "credentials/azure.hpp"
#include "credentials/child_process.hpp"

namespace databricks {
namespace {

constexpr std::chrono::seconds kTimeout{30};

std::optional<std::string> program(const StrategyInputs& inputs) {
  const auto own = inputs.environment("AZ_PATH");
  return find_program(own.value_or("az"), inputs.environment);
}

/// "/subscriptions/<this>/resourceGroups/..."
std::string subscription(std::string_view resource_id) {
  constexpr std::string_view kStart = "/subscriptions/";
  if (!resource_id.starts_with(kStart)) return {};
  resource_id.remove_prefix(kStart.size());
  return std::string{resource_id.substr(0, resource_id.find('/'))};
}

/// Whoever is logged in with `az login`, for one audience.
class AzureCli final : public TokenSource {
 public:
  AzureCli(Inputs inputs, std::string_view audience) : inputs_(std::move(inputs)), audience_(audience) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const Config& config = inputs_->config();
    const std::string from = subscription(config.azure_workspace_resource_id);
    std::vector<std::string> choice;
    if (!config.azure_tenant_id.empty()) {
      choice = {"--tenant", config.azure_tenant_id};
    } else if (!from.empty()) {
      choice = {"--subscription", from};
    }
    auto token = ask(choice, context);
    // Managed identities and federated principals refuse --tenant, and a login need not see the subscription.
    const bool may_help = !token && token.error().kind == ErrorKind::auth && !choice.empty();
    return may_help ? ask({}, context) : token;
  }

 private:
  [[nodiscard]] Result<Token> ask(const std::vector<std::string>& choice, const http::Context& context) const {
    const auto az = program(*inputs_);
    if (!az) return Error{.kind = ErrorKind::auth, .message = "the program 'az' is not on the PATH"};
    std::vector<std::string> arguments{"account", "get-access-token", "--resource", audience_, "--output", "json"};
    arguments.insert(arguments.end(), choice.begin(), choice.end());
    const auto result = run_program(*az, arguments, kTimeout, context);
    if (!result) return result.error();
    if (result->exit_code != 0) {
      return Error{.kind = ErrorKind::auth,
                   .message = fmt::format("'{}' failed: {}", *az, text::printable(text::trim(result->errors), 300))};
    }
    auto token = read_token(result->output, context.clock.calendar_now());
    if (!token) token.error().message = fmt::format("'{}': {}", *az, token.error().message);
    return token;
  }

  Inputs inputs_;
  std::string audience_;
};

Fit fit(const StrategyInputs& inputs) {
  if (!program(inputs)) return {Fit::Kind::not_configured, "the program 'az' is not on the PATH"};
  return azure::fits_cloud(inputs);
}

std::shared_ptr<const TokenSource> tokens_for(const Inputs& inputs, std::string_view audience) {
  return std::make_shared<const AzureCli>(inputs, audience);
}

std::shared_ptr<const Credentials> make(const Inputs& inputs) {
  return azure::credentials(kAzureCli, inputs, azure::Management::optional_with_resource_id);
}

}  // namespace

constinit const Strategy kAzureCli{.name = "azure-cli",
                                   .groups = {"azure"},
                                   .keys = {"azure_tenant_id", "azure_workspace_resource_id"},
                                   .fit = fit,
                                   .make = make,
                                   .needs_trial = true,
                                   .azure_tokens_for = tokens_for};

}  // namespace databricks

#include <chrono>
#include <vector>

#include <fmt/format.h>

#include "base/common_errors.hpp"
#include "credentials/azure.hpp"
#include "credentials/child_process.hpp"
#include "credentials/program_token.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::chrono::seconds kTimeout{30};

std::optional<std::string> program(const AuthContext& auth) {
  const auto own = auth.environment("AZ_PATH");
  return find_program(own.value_or("az"), auth.environment);
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
  AzureCli(AuthContextPtr auth, std::string_view audience) : auth_(std::move(auth)), audience_(audience) {}

  [[nodiscard]] Result<Token> fetch(const http::Context& context) const override {
    const Config& config = auth_->config();
    const std::string from = subscription(config.azure_workspace_resource_id);
    std::vector<std::string> selection;
    if (!config.azure_tenant_id.empty()) {
      selection = {"--tenant", config.azure_tenant_id};
    } else if (!from.empty()) {
      selection = {"--subscription", from};
    }
    auto token = ask(selection, context);
    // Managed identities and federated principals refuse --tenant, and a login need not see the subscription.
    const bool may_help = !token && token.error().kind == ErrorKind::auth && !selection.empty();
    if (!may_help) return token;
    auto other = ask({}, context);
    if (!other)
      other.error().message =
          fmt::format("{}; without {}: {}", token.error().message, selection.front(), other.error().message);
    return other;
  }

 private:
  [[nodiscard]] Result<Token> ask(const std::vector<std::string>& selection, const http::Context& context) const {
    const auto az = program(*auth_);
    if (!az) return auth_error("the program 'az' is not on the PATH");
    std::vector<std::string> arguments{"account", "get-access-token", "--resource", audience_, "--output", "json"};
    arguments.insert(arguments.end(), selection.begin(), selection.end());
    return token_from_program(*az, arguments, kTimeout, context);
  }

  AuthContextPtr auth_;
  std::string audience_;
};

Match match(const AuthContext& auth) {
  if (!program(auth)) return {Match::Kind::not_configured, "the program 'az' is not on the PATH"};
  return azure::matches_cloud(auth);
}

std::shared_ptr<const TokenSource> tokens_for(const AuthContextPtr& auth, std::string_view audience) {
  return std::make_shared<const AzureCli>(auth, audience);
}

std::shared_ptr<const Credentials> make(const AuthContextPtr& auth) {
  return azure::credentials(kAzureCli, auth, azure::Management::optional_with_resource_id);
}

}  // namespace

constinit const Strategy kAzureCli{.name = "azure-cli",
                                   .groups = {"azure"},
                                   .keys = {"azure_tenant_id", "azure_workspace_resource_id"},
                                   .match = match,
                                   .make = make,
                                   .requires_trial = true,
                                   .azure_tokens_for = tokens_for};

}  // namespace databricks::inline v0_2::internal

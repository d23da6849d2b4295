#include "credentials/cached_credentials.hpp"
#include "base/fork_safe_mutex.hpp"

#include <mutex>

#include <fmt/format.h>

namespace databricks {
namespace {

constexpr std::string_view kAuthorization = "Authorization";
constexpr std::string_view kManagementToken = "X-Databricks-Azure-SP-Management-Token";
constexpr std::string_view kResourceId = "X-Databricks-Azure-Workspace-Resource-Id";

class CachedCredentials final : public Credentials {
 public:
  explicit CachedCredentials(TokenPlan plan)
      : plan_(std::move(plan)), main_(plan_.source, plan_.log, plan_.background) {
    if (plan_.management_source) management_.emplace(plan_.management_source, plan_.log, plan_.background);
  }

  [[nodiscard]] std::string_view name() const noexcept override { return plan_.name; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context& context) const override {
    const auto token = main_.get(context);
    if (!token) return explained(token.error());
    request.headers.set(kAuthorization, authorization(*token));
    if (management_) {
      if (auto added = add_management_token(request, context); !added) return added;
    }
    if (!plan_.resource_id.empty()) request.headers.set(kResourceId, plan_.resource_id);
    return {};
  }

  [[nodiscard]] bool refresh(const http::Request& rejected) const override {
    if (const std::string* header = rejected.headers.find(kAuthorization)) main_.reject(*header);
    const std::string* management = rejected.headers.find(kManagementToken);
    if (management_ && management != nullptr) management_->reject("Bearer " + *management);
    return true;
  }

 private:
  Result<void> add_management_token(http::Request& request, const http::Context& context) const {
    request.headers.erase(kManagementToken);
    if (plan_.management_is_optional && is_paused(context)) return {};
    const auto token = management_->get(context);
    if (token) {
      request.headers.set(kManagementToken, token->value.reveal());
      return {};
    }
    const bool is_own_fault = token.error().kind == ErrorKind::cancelled || token.error().kind == ErrorKind::timeout;
    if (!plan_.management_is_optional || is_own_fault) return explained(token.error());
    pause(context);
    return {};
  }

  /// What could not be had is not asked for again with every request.
  bool is_paused(const http::Context& context) const {
    const std::scoped_lock lock{mutex_};
    return paused_until_ && context.clock.calendar_now() < *paused_until_;
  }

  void pause(const http::Context& context) const {
    const std::scoped_lock lock{mutex_};
    paused_until_ = context.clock.calendar_now() + TokenCache::kPauseAfterFailure;
  }

  Error explained(Error error) const {
    const bool is_about_settings = error.kind == ErrorKind::auth || error.kind == ErrorKind::config;
    error.message = fmt::format("{}: {}", plan_.name, error.message);
    if (is_about_settings && !plan_.advice.empty()) error.message += fmt::format("; check {}", plan_.advice);
    return error;
  }

  TokenPlan plan_;
  TokenCache main_;
  std::optional<TokenCache> management_;
  mutable ForkSafeMutex mutex_;
  mutable std::optional<TokenCache::Time> paused_until_;
};

}  // namespace

std::shared_ptr<const Credentials> cached_credentials(TokenPlan plan) {
  return std::make_shared<const CachedCredentials>(std::move(plan));
}

std::shared_ptr<const Credentials> cached(std::shared_ptr<const TokenSource> source) {
  return cached_credentials({.name = "token-source", .source = std::move(source)});
}

}  // namespace databricks

#include "credentials/cached_credentials.hpp"
#include "base/fork_safe_mutex.hpp"

#include <mutex>

#include <fmt/format.h>

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::string_view kAuthorization = "Authorization";
constexpr std::string_view kManagementToken = "X-Databricks-Azure-SP-Management-Token";
constexpr std::string_view kResourceId = "X-Databricks-Azure-Workspace-Resource-Id";

class CachedCredentials final : public Credentials {
 public:
  explicit CachedCredentials(TokenProviderOptions options)
      : options_(std::move(options)), main_(options_.source, options_.log, options_.background) {
    if (options_.management_source) management_.emplace(options_.management_source, options_.log, options_.background);
  }

  [[nodiscard]] std::string_view name() const noexcept override { return options_.name; }

  [[nodiscard]] Result<void> authenticate(http::Request& request, const http::Context& context) const override {
    const auto token = main_.get(context);
    if (!token) return explained(token.error());
    request.headers.set(kAuthorization, authorization(*token).reveal());
    if (management_) {
      if (auto added = add_management_token(request, context); !added) return added;
    }
    if (!options_.resource_id.empty()) request.headers.set(kResourceId, options_.resource_id);
    return {};
  }

  [[nodiscard]] bool refresh(const http::Request& rejected) const override {
    if (const std::string* header = rejected.headers.find(kAuthorization)) main_.reject(*header);
    const std::string* management = rejected.headers.find(kManagementToken);
    if (management_ && management != nullptr) management_->reject(Secret{"Bearer " + *management}.reveal());
    return true;
  }

 private:
  Result<void> add_management_token(http::Request& request, const http::Context& context) const {
    request.headers.erase(kManagementToken);
    if (options_.management_is_optional && is_backing_off(context)) return {};
    const auto token = management_->get(context);
    if (token) {
      request.headers.set(kManagementToken, token->value.reveal());
      return {};
    }
    const bool is_own_fault = token.error().kind == ErrorKind::cancelled || token.error().kind == ErrorKind::timeout;
    if (!options_.management_is_optional || is_own_fault) return explained(token.error());
    back_off(context);
    return {};
  }

  /// What could not be had is not asked for again with every request.
  bool is_backing_off(const http::Context& context) const {
    const std::scoped_lock lock{mutex_};
    return blocked_until_ && context.clock.calendar_now() < *blocked_until_;
  }

  void back_off(const http::Context& context) const {
    const std::scoped_lock lock{mutex_};
    blocked_until_ = context.clock.calendar_now() + TokenCache::kBackoffAfterFailure;
  }

  Error explained(Error error) const {
    const bool is_about_settings = error.kind == ErrorKind::auth || error.kind == ErrorKind::config;
    error.message = fmt::format("{}: {}", options_.name, error.message);
    if (is_about_settings && !options_.advice.empty()) error.message += fmt::format("; check {}", options_.advice);
    return error;
  }

  TokenProviderOptions options_;
  TokenCache main_;
  std::optional<TokenCache> management_;
  mutable ForkSafeMutex mutex_;
  mutable std::optional<TokenCache::Time> blocked_until_;
};

}  // namespace

std::shared_ptr<const Credentials> cached_credentials(TokenProviderOptions options) {
  return std::make_shared<const CachedCredentials>(std::move(options));
}

}  // namespace databricks::inline v0_2::internal

namespace databricks::inline v0_2 {

std::shared_ptr<const Credentials> cached(std::shared_ptr<const TokenSource> source) {
  return internal::cached_credentials({.name = "token-source", .source = std::move(source)});
}

}  // namespace databricks::inline v0_2

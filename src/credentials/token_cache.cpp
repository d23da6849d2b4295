#include "credentials/token_cache.hpp"

#include <algorithm>
#include <exception>
#include <system_error>

#include <fmt/format.h>
#include <databricks/call_options.hpp>

#include "base/common_errors.hpp"
#include "config/token_text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using std::chrono::seconds;

/// How much of a call's time a refresh may take that is not urgent.
constexpr seconds kMaxEarlyRefresh{10};
constexpr std::chrono::minutes kMaxBackgroundRefresh{1};

/// Asks the source, which may be the user's own and may throw.
Result<Token> fetch(const TokenSource& source, const http::Context& context) {
  try {
    return source.fetch(context);
  } catch (const Exception& exception) {
    return exception.error();
  } catch (const std::exception& exception) {
    return auth_error(fmt::format("the token source failed: {}", exception.what()));
  }
}

Result<Token> checked(Result<Token> token, TokenCache::Time now) {
  if (!token) return token;
  if (const auto defect = defect_of_token(token->value.reveal()))
    return auth_error(fmt::format("the token {}", *defect));
  if (const auto defect = defect_of_token(token->type))
    return auth_error(fmt::format("the type of the token {}", *defect));
  if (token->expires_at && *token->expires_at <= now) return auth_error("the new token has expired already");
  return token;
}

}  // namespace

Secret authorization(const Token& token) { return Secret{token.type + ' ' + token.value.reveal()}; }

TokenCache::TokenCache(std::shared_ptr<const TokenSource> source, LogSink log, std::shared_ptr<const Clock> background)
    : source_(std::move(source)), log_(std::move(log)), background_(std::move(background)) {}

TokenCache::~TokenCache() {
  stop_.cancel();
  leave_worker();
}

Result<Token> TokenCache::get(const http::Context& context) const {
  std::optional<Token> token;
  switch (inspect(context.clock.calendar_now(), token)) {
    case State::missing: return shared_.run(context, [&] { return renew(context); });
    case State::stale: return renew_stale(context, *std::move(token));
    case State::fresh:
    case State::stale_but_backing_off: break;
  }
  return *std::move(token);
}

void TokenCache::reject(std::string_view rejected) const {
  const std::scoped_lock lock{mutex_};
  if (held_ && authorization(held_->token).reveal() == rejected) held_.reset();
}

TokenCache::Held TokenCache::hold(Token token, Time now) {
  Held held{std::move(token), Time::max(), Time::max()};
  if (!held.token.expires_at) return held;
  const auto life = *held.token.expires_at - now;
  if (life > 2 * kMargin) {
    held.expired_from = *held.token.expires_at - kMargin;
    held.stale_from =
        std::min(held.expired_from, *held.token.expires_at - std::min<Time::duration>(life / 2, kMaxStaleTime));
  } else {
    // A token too short-lived for the margin is used up to the last tenth of its life, or each call would ask for a new
    // one.
    held.expired_from = *held.token.expires_at - life / 10;
    held.stale_from = held.expired_from;
  }
  return held;
}

TokenCache::State TokenCache::inspect(Time now, std::optional<Token>& token) const {
  const std::scoped_lock lock{mutex_};
  if (!held_ || now >= held_->expired_from) return State::missing;
  token = held_->token;
  if (now < held_->stale_from) return State::fresh;
  return blocked_until_ && now < *blocked_until_ ? State::stale_but_backing_off : State::stale;
}

/// Runs in one thread at a time. The call before may just have completed.
Result<Token> TokenCache::renew(const http::Context& context) const {
  std::optional<Token> current;
  if (inspect(context.clock.calendar_now(), current) == State::fresh) return *std::move(current);
  auto fetched = fetch(*source_, context);
  const Time now = context.clock.calendar_now();
  auto token = checked(std::move(fetched), now);
  const std::scoped_lock lock{mutex_};
  if (token) {
    held_ = hold(*token, now);
    blocked_until_.reset();
  } else {
    blocked_until_ = now + kBackoffAfterFailure;
  }
  return token;
}

Result<Token> TokenCache::renew_stale(const http::Context& context, Token old) const {
  if (background_ && start_worker()) return old;
  http::Context brief = context;
  const auto now = context.clock.now();
  brief.deadline =
      std::min(context.deadline, now + std::min<Clock::Duration>((context.deadline - now) / 4, kMaxEarlyRefresh));
  auto token = shared_.run_if_free(brief, [&] { return renew(brief); });
  if (token && *token) return *std::move(token);
  if (token && log_)
    log_(LogLevel::warning, fmt::format("the token could not be refreshed yet: {}", token->error().message));
  return old;
}

/// False when no thread can be had. One that is busy already counts as started.
bool TokenCache::start_worker() const {
  const std::scoped_lock lock{mutex_};
  if (worker_is_busy_ && worker_process_ == this_process()) return true;
  leave_worker();
  try {
    worker_ = std::make_unique<std::thread>([this] { work(); });
  } catch (const std::system_error&) {
    return false;
  }
  worker_process_ = this_process();
  worker_is_busy_ = true;
  return true;
}

void TokenCache::work() const {
  const CallOptions none;
  const http::Context context{.clock = *background_,
                              .options = none,
                              .cancel = stop_.token(),
                              .deadline = background_->now() + kMaxBackgroundRefresh};
  const auto token = shared_.run_if_free(context, [&] { return renew(context); });
  if (token && !*token && log_) {
    log_(LogLevel::warning, fmt::format("the token could not be refreshed yet: {}", token->error().message));
  }
  const std::scoped_lock lock{mutex_};
  worker_is_busy_ = false;
}

/// Waits for the worker. One that stayed in the parent process is let go: there is nothing to wait for.
void TokenCache::leave_worker() const noexcept {
  if (!worker_) return;
  if (worker_process_ == this_process()) {
    worker_->join();
    worker_.reset();
  } else {
    static_cast<void>(worker_.release());
  }
}

}  // namespace databricks::inline v0_2::internal

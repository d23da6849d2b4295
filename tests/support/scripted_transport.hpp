#pragma once

#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <databricks/http/transport.hpp>

namespace databricks::support {

/// A response with a body, by default of JSON.
[[nodiscard]] inline http::Response make_response(int status, std::string body = "{}", http::Headers headers = {}) {
  if (headers.find("Content-Type") == nullptr) headers.set("Content-Type", "application/json");
  return {.status = status, .headers = std::move(headers), .body = std::move(body)};
}

/// A connection that broke.
[[nodiscard]] inline Error broken(bool maybe_processed) {
  return {.kind = ErrorKind::transport, .message = "the connection broke", .maybe_processed = maybe_processed};
}

/// Gives the outcomes it was told, one per request, and remembers the requests. The last outcome is given for all others.
class ScriptedTransport final : public http::Transport {
 public:
  using Outcomes = std::vector<Result<http::Response>>;
  /// What makes an outcome.
  using Step = std::function<Result<http::Response>(const http::Request&, const http::Context&)>;

  struct Sent {
    http::Request request;
    int attempt;
    Clock::TimePoint at;
  };

  explicit ScriptedTransport(Outcomes outcomes = {make_response(200)}) {
    for (auto& outcome : outcomes) {
      steps_.push_back([outcome = std::move(outcome)](const http::Request&, const http::Context&) { return outcome; });
    }
  }
  explicit ScriptedTransport(Step step) { steps_.push_back(std::move(step)); }

  [[nodiscard]] Result<http::Response> send(const http::Request& request, const http::Context& context) const override {
    Step step;
    {
      const std::scoped_lock lock{mutex_};
      sent_.push_back({request, context.attempt, context.clock.now()});
      step = steps_.front();
      if (steps_.size() > 1) steps_.pop_front();
    }
    return step(request, context);
  }

  /// Every request so far.
  [[nodiscard]] std::vector<Sent> sent() const {
    const std::scoped_lock lock{mutex_};
    return sent_;
  }
  [[nodiscard]] std::size_t count() const { return sent().size(); }
  [[nodiscard]] http::Request last() const { return sent().back().request; }

 private:
  mutable std::mutex mutex_;
  mutable std::deque<Step> steps_;
  mutable std::vector<Sent> sent_;
};

}  // namespace databricks::support

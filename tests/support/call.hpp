#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "support/scripted_transport.hpp"

namespace databricks::support {

/// One call through some policies down to a scripted transport, on a virtual clock.
class Call {
 public:
  explicit Call(ScriptedTransport::Outcomes outcomes = {make_response(200)}) : transport(std::move(outcomes)) {}
  explicit Call(ScriptedTransport::Step step) : transport(std::move(step)) {}

  [[nodiscard]] Result<http::Response> through(std::vector<std::shared_ptr<const http::Policy>> policies) {
    const http::Context context{.clock = clock, .options = options, .cancel = options.cancel, .deadline = deadline};
    return http::Next{policies, transport}(request, context);
  }
  template <class Policy>
  [[nodiscard]] Result<http::Response> through(Policy policy) {
    return through({std::make_shared<const Policy>(std::move(policy))});
  }

  testing::VirtualClock clock{};
  ScriptedTransport transport;
  CallOptions options{};
  http::Request request{.url = "https://workspace.example/api/2.0/clusters/get?cluster_id=1", .idempotent = true};
  Clock::TimePoint start = clock.now();
  Clock::TimePoint deadline = start + std::chrono::minutes{5};
};

}  // namespace databricks::support

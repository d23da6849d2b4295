#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/config.hpp>
#include <databricks/testing/fake_identity_provider.hpp>
#include <databricks/testing/fake_transport.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "core/connect.hpp"
#include "support/test_environment.hpp"

namespace databricks::support {

/// What a strategy is tried out in: an identity provider in front of a workspace, a virtual clock, and an environment
/// of its own.
struct IdentityFixture {
  explicit IdentityFixture(testing::FakeIdentityProviderOptions options = {}) {
    options.clock = clock;
    provider = std::make_shared<testing::FakeIdentityProvider>(std::move(options));
  }

  /// The settings of a test with what every test needs.
  [[nodiscard]] Config with_fakes(Config config) const {
    if (!config.transport)
      config.transport = std::make_shared<testing::FakeTransport>(testing::guarded(provider, workspace));
    config.clock = clock;
    config.log = [log = log, mutex = log_mutex](LogLevel, std::string_view line) {
      const std::scoped_lock lock{*mutex};
      log->emplace_back(line);
    };
    return config;
  }

  [[nodiscard]] http::Context context() const {
    static const CallOptions kNoOptions;
    return {.clock = *clock, .options = kNoOptions, .deadline = clock->now() + std::chrono::minutes{5}};
  }

  [[nodiscard]] Result<internal::Connection> connect(const Config& config) const {
    return internal::connect(with_fakes(config), test_environment.environment(), context());
  }

  /// A signed request, as a call would send it.
  [[nodiscard]] Result<http::Request> sign(const internal::Connection& connection) const {
    http::Request request{http::Verb::get, connection.origin + "/api/2.0/clusters/list"};
    if (auto added = connection.credentials->authenticate(request, context()); !added) return std::move(added.error());
    return request;
  }

  std::shared_ptr<testing::VirtualClock> clock = std::make_shared<testing::VirtualClock>();
  std::shared_ptr<testing::FakeIdentityProvider> provider;
  std::shared_ptr<testing::FakeWorkspace> workspace = std::make_shared<testing::FakeWorkspace>();
  std::shared_ptr<std::mutex> log_mutex = std::make_shared<std::mutex>();
  std::shared_ptr<std::vector<std::string>> log = std::make_shared<std::vector<std::string>>();
  TestEnvironment test_environment{};
};

/// One header of a request; empty when it is not there.
[[nodiscard]] inline std::string header(const http::Request& request, std::string_view name) {
  const std::string* value = request.headers.find(name);
  return value == nullptr ? std::string{} : *value;
}

}  // namespace databricks::support

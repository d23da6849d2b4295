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

#include "credentials/resolve.hpp"
#include "support/surroundings.hpp"

namespace databricks::testing {

/// What a strategy is tried out in: an identity provider in front of a workspace, a virtual clock, and an environment
/// of its own.
struct IdentityFixture {
  explicit IdentityFixture(FakeIdentityProviderOptions options = {}) {
    options.clock = clock;
    provider = std::make_shared<FakeIdentityProvider>(std::move(options));
  }

  /// The settings of a test with what every test needs.
  [[nodiscard]] Config with_fakes(Config config) const {
    if (!config.transport) config.transport = std::make_shared<FakeTransport>(guarded(provider, workspace));
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

  [[nodiscard]] Result<Workspace> resolve(const Config& config) const {
    return databricks::resolve(with_fakes(config), surroundings.environment(), context());
  }

  /// A signed request, as a call would send it.
  [[nodiscard]] Result<http::Request> sign(const Workspace& resolved) const {
    http::Request request{http::Verb::get, resolved.origin + "/api/2.0/clusters/list"};
    if (auto added = resolved.credentials->authenticate(request, context()); !added) return std::move(added.error());
    return request;
  }

  std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
  std::shared_ptr<FakeIdentityProvider> provider;
  std::shared_ptr<FakeWorkspace> workspace = std::make_shared<FakeWorkspace>();
  std::shared_ptr<std::mutex> log_mutex = std::make_shared<std::mutex>();
  std::shared_ptr<std::vector<std::string>> log = std::make_shared<std::vector<std::string>>();
  Surroundings surroundings{};
};

/// One header of a request; empty when it is not there.
[[nodiscard]] inline std::string header(const http::Request& request, std::string_view name) {
  const std::string* value = request.headers.find(name);
  return value == nullptr ? std::string{} : *value;
}

}  // namespace databricks::testing

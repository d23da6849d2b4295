#pragma once

#include <gtest/gtest.h>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>
#include <databricks/testing/virtual_clock.hpp>
#include <memory>

namespace databricks {

/// A client and a fake workspace that talk over real sockets and live in the same virtual time.
class FakeWorkspaceTest : public ::testing::Test {
 protected:
  static constexpr const char* kToken = "dapi-fake";

  explicit FakeWorkspaceTest(testing::FakeWorkspaceOptions options = {}) {
    options.tokens = {kToken};
    options.clock = clock_;
    workspace_ = std::make_shared<testing::FakeWorkspace>(std::move(options));
    server_ = std::make_unique<testing::FakeServer>(workspace_);
    client_ = std::make_unique<DatabricksClient>(config());
  }

  [[nodiscard]] Config config() const {
    Config settings;
    settings.host = server_->url();
    settings.token = kToken;
    settings.clock = clock_;
    return settings;
  }

  [[nodiscard]] const DatabricksClient& client() const { return *client_; }
  [[nodiscard]] testing::FakeWorkspace& workspace() { return *workspace_; }
  [[nodiscard]] const testing::VirtualClock& clock() const { return *clock_; }

 private:
  std::shared_ptr<testing::VirtualClock> clock_ = std::make_shared<testing::VirtualClock>();
  std::shared_ptr<testing::FakeWorkspace> workspace_;
  std::unique_ptr<testing::FakeServer> server_;
  std::unique_ptr<DatabricksClient> client_;
};

}  // namespace databricks

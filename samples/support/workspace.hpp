#pragma once

#include <databricks/client.hpp>
#include <databricks/testing/fake_server.hpp>

#include <chrono>
#include <memory>
#include <optional>

namespace samples {

/// The workspace a sample talks to: that of DATABRICKS_HOST, or a fake one inside this process.
class Workspace {
 public:
  Workspace();

  [[nodiscard]] const databricks::DatabricksClient& client() const { return client_; }
  /// How often to look at work that goes on: the fake workspace is quick.
  [[nodiscard]] std::optional<std::chrono::milliseconds> poll_interval() const;

 private:
  std::unique_ptr<databricks::testing::FakeServer> fake_;
  databricks::DatabricksClient client_;
};

}  // namespace samples

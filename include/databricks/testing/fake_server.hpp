#pragma once

#include <memory>
#include <string>

#include <databricks/export.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/handler.hpp>

namespace databricks::inline v0_2::testing {

/// Serves a FakeWorkspace over HTTP on the loopback interface, on a thread of its own, until it is destroyed.
class DATABRICKS_EXPORT FakeServer {
 public:
  /// @param port 0 takes a free one.
  /// @throws std::runtime_error when the port cannot be had; the message names it.
  explicit FakeServer(std::shared_ptr<FakeWorkspace> workspace, int port = 0, std::string host = "127.0.0.1");
  /// Serves any other service.
  explicit FakeServer(Handler handler, int port = 0, std::string host = "127.0.0.1");
  FakeServer(const FakeServer&) = delete;
  FakeServer& operator=(const FakeServer&) = delete;
  ~FakeServer();

  /// For example "http://127.0.0.1:40123".
  [[nodiscard]] std::string url() const;
  [[nodiscard]] int port() const noexcept;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace databricks::inline v0_2::testing

#pragma once

#include <memory>
#include <utility>

#include <databricks/http/pipeline.hpp>
#include <databricks/testing/fake_workspace.hpp>

namespace databricks::testing {

/// Connects a client with a FakeWorkspace inside the process, without sockets.
class FakeTransport final : public http::Transport {
 public:
  explicit FakeTransport(std::shared_ptr<FakeWorkspace> workspace) : workspace_(std::move(workspace)) {}

  [[nodiscard]] Result<http::Response> send(const http::Request& request, const http::Context& context) const override;

 private:
  std::shared_ptr<FakeWorkspace> workspace_;
};

}  // namespace databricks::testing

#pragma once

#include <memory>
#include <utility>

#include <databricks/http/pipeline.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/handler.hpp>

namespace databricks::testing {

/// Connects a client with a FakeWorkspace inside the process, without sockets.
class FakeTransport final : public http::Transport {
 public:
  explicit FakeTransport(std::shared_ptr<FakeWorkspace> workspace)
      : handler_(
            [workspace = std::move(workspace)](const http::Request& request) { return workspace->handle(request); }) {}
  /// Any other service.
  explicit FakeTransport(Handler handler) : handler_(std::move(handler)) {}

  [[nodiscard]] Result<http::Response> send(const http::Request& request, const http::Context& context) const override;

 private:
  Handler handler_;
};

}  // namespace databricks::testing

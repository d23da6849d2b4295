#pragma once

#include <memory>
#include <utility>

#include <databricks/export.hpp>
#include <databricks/http/transport.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/handler.hpp>

namespace databricks::inline v0_2::testing {

/// Connects a client with a FakeWorkspace inside the process, without sockets. Responses that do not arrive whole become the
/// errors that a client would see; what takes time takes that of the call's clock. Nobody decompresses bodies on this way.
class DATABRICKS_EXPORT FakeTransport final : public http::Transport {
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

}  // namespace databricks::inline v0_2::testing

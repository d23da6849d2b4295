#include <databricks/testing/fake_transport.hpp>

namespace databricks::testing {

Result<http::Response> FakeTransport::send(const http::Request& request, const http::Context&) const {
  return handler_(request);
}

}  // namespace databricks::testing

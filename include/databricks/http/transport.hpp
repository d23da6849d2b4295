#pragma once

#include <databricks/cancel.hpp>
#include <databricks/clock.hpp>
#include <databricks/export.hpp>
#include <databricks/http/message.hpp>
#include <databricks/result.hpp>

namespace databricks::inline v0_2 {
struct CallOptions;
}  // namespace databricks::inline v0_2

namespace databricks::inline v0_2::http {

/// What belongs to one call, beside its message. It lives as long as the call.
struct Context {
  const Clock& clock;
  const CallOptions& options;
  CancelToken cancel{};
  /// When the whole call must have ended: credentials, retries and bodies included.
  Clock::TimePoint deadline = (Clock::TimePoint::max)();
  int attempt = 1;
};

/// Sends one request and receives the response. The seam for another HTTP stack, or for none (see testing/fake_transport.hpp).
/// Implementations are called from any number of threads at once, keep to the context's deadline and cancel token, and do not throw.
class DATABRICKS_EXPORT Transport {
 public:
  virtual ~Transport() = default;
  [[nodiscard]] virtual Result<Response> send(const Request& request, const Context& context) const = 0;
};

}  // namespace databricks::inline v0_2::http

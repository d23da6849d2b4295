#pragma once

#include <chrono>
#include <optional>

#include <databricks/cancel.hpp>
#include <databricks/http/message.hpp>
#include <databricks/retry.hpp>

namespace databricks {

/// What one call may set for itself; every member has the client's value as its default.
///
///     const auto cluster = client.clusters().get(id, {.timeout = 10s, .cancel = stop});
struct CallOptions {
  /// The time for everything: credentials, name resolution, connecting, repeats, bodies. Default: Config::timeout.
  std::optional<std::chrono::milliseconds> timeout{};
  /// Ends the call with CancelledError wherever it is.
  CancelToken cancel{};
  std::optional<RetryPolicy> retry{};
  /// Added to the request; replaces headers of the same name that the library sets, but not the credentials.
  http::Headers headers{};
};

}  // namespace databricks

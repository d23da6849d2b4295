#pragma once

#include <chrono>
#include <optional>

#include <databricks/cancel.hpp>
#include <databricks/http/message.hpp>
#include <databricks/retry.hpp>

namespace databricks::inline v0_2 {

/// What one call may set for itself; every member has the client's value as its default.
///
///     const auto cluster = client.clusters().get(id, {.timeout = 10s, .cancel = stop});
///
/// Beside what its method names, every call throws children of ApiError (Unauthenticated, PermissionDenied,
/// TooManyRequests and others), TransportError, TimeoutError, CancelledError, DecodeError, EncodeError, ConfigError and
/// AuthError.
struct CallOptions {
  /// The time for everything: credentials, name resolution, connecting, retries, bodies. Default: Config::timeout.
  std::optional<std::chrono::milliseconds> timeout{};
  /// Ends the call with CancelledError wherever it is.
  CancelToken cancel{};
  std::optional<RetryOptions> retry{};
  /// Refuse a response with JSON of another type than described, or with text that is not Unicode, with DecodeError
  /// instead of keeping it. Default: Config::strict_decoding.
  std::optional<bool> strict_decoding{};
  /// Added to the request; replaces headers of the same name that the library sets, but not the credentials.
  http::Headers headers{};
};

}  // namespace databricks::inline v0_2

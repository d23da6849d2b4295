#pragma once

#include <string>
#include <utility>

#include <databricks/error.hpp>

namespace databricks::inline v0_2::internal {

/// Settings that cannot be used.
/// @param message names what to change.
[[nodiscard]] inline Error config_error(std::string message) {
  return {.kind = ErrorKind::config, .message = std::move(message)};
}

/// Credentials that cannot be had, or are refused.
[[nodiscard]] inline Error auth_error(std::string message) {
  return {.kind = ErrorKind::auth, .message = std::move(message)};
}

/// The end of a call that its caller has taken back.
/// @param maybe_processed see Error.
[[nodiscard]] inline Error cancelled_error(bool maybe_processed = false) {
  return {.kind = ErrorKind::cancelled, .message = "the call was cancelled", .maybe_processed = maybe_processed};
}

/// The end of a call whose deadline came before its next step.
[[nodiscard]] inline Error timeout_error() { return {.kind = ErrorKind::timeout, .message = "deadline exceeded"}; }

}  // namespace databricks::inline v0_2::internal

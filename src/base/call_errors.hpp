#pragma once

#include <databricks/error.hpp>

namespace databricks::inline v0_2::internal {

/// The end of a call that its caller has taken back.
/// @param maybe_processed see Error.
[[nodiscard]] inline Error cancelled_error(bool maybe_processed = false) {
  return {.kind = ErrorKind::cancelled, .message = "the call was cancelled", .maybe_processed = maybe_processed};
}

/// The end of a call whose deadline came before its next step.
[[nodiscard]] inline Error timeout_error() { return {.kind = ErrorKind::timeout, .message = "deadline exceeded"}; }

}  // namespace databricks::inline v0_2::internal

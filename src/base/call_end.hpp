#pragma once

#include <databricks/error.hpp>

namespace databricks {

/// The end of a call that its caller has taken back.
/// @param maybe_processed see Error.
[[nodiscard]] inline Error cancelled_call(bool maybe_processed = false) {
  return {.kind = ErrorKind::cancelled, .message = "the call was cancelled", .maybe_processed = maybe_processed};
}

/// The end of a call whose deadline came before its next step.
[[nodiscard]] inline Error expired_call() {
  return {.kind = ErrorKind::timeout, .message = "the time for the call is over"};
}

}  // namespace databricks

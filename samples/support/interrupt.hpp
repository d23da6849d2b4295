#pragma once

#include <databricks/cancel.hpp>

namespace samples {

/// A token that Ctrl-C, SIGTERM and SIGHUP cancel, so that a sample ends by an exception and cleans up behind itself. The second signal
/// ends the process at once. Call it once, at the start of main.
[[nodiscard]] databricks::CancelToken cancelled_by_interrupt();

}  // namespace samples

#pragma once

#include <databricks/cancel.hpp>

namespace samples {

/// A token that Ctrl-C cancels, so that a sample ends by an exception and cleans up behind itself. Call it once, at the start of main.
[[nodiscard]] databricks::CancelToken cancelled_by_interrupt();

}  // namespace samples

#pragma once

#include <chrono>

#include <databricks/http/transport.hpp>

#include "base/text_file.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What is left of a call, for work that knows nothing of calls.
[[nodiscard]] inline WaitLimit wait_limit(const Context& context) {
  return {.time = std::chrono::ceil<std::chrono::milliseconds>(context.deadline - context.clock.now()),
          .cancel = context.cancel};
}

}  // namespace databricks::inline v0_2::internal::http

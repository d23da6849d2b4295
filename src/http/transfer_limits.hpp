#pragma once

#include <chrono>
#include <cstddef>

namespace databricks::http {

/// What one transfer may take.
struct TransferLimits {
  std::chrono::milliseconds connect_timeout{10'000};  ///< Name resolution and TLS included.
  std::chrono::milliseconds stall_timeout{65'000};    ///< Without a byte in either direction.
  std::size_t largest_answer = std::size_t{512} << 20;
};

}  // namespace databricks::http

#pragma once

#include <chrono>
#include <cstddef>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What one transfer may take.
struct TransferLimits {
  std::chrono::milliseconds connect_timeout{10'000};  ///< Name resolution and TLS included.
  std::chrono::milliseconds stall_timeout{65'000};    ///< Without a byte in either direction.
  std::size_t max_response_size = std::size_t{512} << 20;
};

}  // namespace databricks::inline v0_2::internal::http

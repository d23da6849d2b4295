#pragma once

#include <chrono>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

// Look-ups of names that hang. The system's resolver cannot be interrupted: when a call ends before its look-up, libcurl
// leaves that to itself, in a thread that ends when the resolver gives up. How many there may be is limited, so that a
// program that calls again and again while the name service hangs does not fill itself with threads.

inline constexpr int kMaxHangingLookUps = 64;
/// Longer than resolvers try as a rule. Nobody is told when they give up.
inline constexpr std::chrono::minutes kLookUpLifetime{2};

/// Notes that one is left to itself, at this time.
/// @return how many there have been within the lifetime.
int leave_look_up(std::chrono::steady_clock::time_point now) noexcept;

/// False while there are too many.
[[nodiscard]] bool may_look_up(std::chrono::steady_clock::time_point now) noexcept;

}  // namespace databricks::inline v0_2::internal::http

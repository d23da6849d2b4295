#pragma once

#include <databricks/testing/handler.hpp>

#include "testing/connection.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Sends the response in its own way, byte by byte where needed, and ends the connection.
void deliver(const FakeResponse& response, const Connection& connection);

}  // namespace databricks::inline v0_2::internal::testing

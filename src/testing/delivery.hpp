#pragma once

#include <databricks/testing/handler.hpp>

#include "testing/connection.hpp"

namespace databricks::testing {

/// Sends the answer in its own way, byte by byte where needed, and ends the connection.
void deliver(const Reply& reply, const Connection& connection);

}  // namespace databricks::testing

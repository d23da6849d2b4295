#pragma once

#include <functional>

#include <databricks/http/message.hpp>

namespace databricks::testing {

/// Answers requests: what a fake service is, seen from FakeTransport and FakeServer. Called from any number of threads
/// at once.
using Handler = std::function<http::Response(const http::Request&)>;

}  // namespace databricks::testing

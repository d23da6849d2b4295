#pragma once

#include <databricks/error.hpp>
#include <databricks/http/message.hpp>

namespace databricks::inline v0_2::internal {

/// What a response that is no success means, or a page where JSON was expected: every wire shape the service, its gateways
/// and the networks in front of it are known to send. What it cannot read it quotes. Never fails, whatever the body holds.
[[nodiscard]] Error read_service_error(const http::Request& request, const http::Response& response);

}  // namespace databricks::inline v0_2::internal

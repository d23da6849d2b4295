#pragma once

#include <string>
#include <string_view>

#include <databricks/http/message.hpp>

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal {

// A call as errors name it: verb and path, for example "GET /api/2.0/clusters/get". What a query holds is not for them.

[[nodiscard]] std::string call_name(http::Verb verb, std::string_view path_and_query);
[[nodiscard]] std::string call_name(const Endpoint& endpoint);
[[nodiscard]] std::string call_name(const http::Request& request);

}  // namespace databricks::inline v0_2::internal

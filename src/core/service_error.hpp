#pragma once

#include <string>

#include <databricks/error.hpp>
#include <databricks/http/message.hpp>

namespace databricks {

/// What an answer with an error status, or with a page where JSON was expected, means: every wire shape the service, its
/// gateways and the networks in front of it are known to send. Never fails, whatever the body holds.
[[nodiscard]] Error read_service_error(const http::Request& request, const http::Response& response);

/// True for a successful answer that is a web page, not an API answer: a login page, a proxy.
[[nodiscard]] bool is_web_page(const http::Response& response);

/// Verb and path of a request, for messages.
[[nodiscard]] std::string call_name(const http::Request& request);

}  // namespace databricks

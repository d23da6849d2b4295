#pragma once

#include <string>

#include <databricks/http/message.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Takes the credentials of a request out of a text that a server sent: a proxy or gateway may show what it was sent.
void redact_credentials(const Request& request, std::string& text);

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <databricks/http/message.hpp>
#include <databricks/result.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// True for a header whose name is a token of HTTP and whose value stays on its line.
[[nodiscard]] bool is_well_formed(const Header& header) noexcept;

/// What is wrong with headers that are to be sent. A line break, in a token that was read from a file for example, would
/// end the header and begin another one. Requests are checked where they leave the policies for the transport, and nowhere
/// else. The error is of kind encode and names the header, never its value.
[[nodiscard]] Result<void> check_headers(const Headers& headers);

}  // namespace databricks::inline v0_2::internal::http

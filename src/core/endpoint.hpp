#pragma once

#include <cstdint>
#include <string_view>

#include <databricks/http/message.hpp>

namespace databricks {

/// Whether a request may be sent again although the service may have done its work.
enum class Repeat : std::uint8_t {
  safe,        ///< The work is the same when done twice.
  with_token,  ///< The body's idempotency token makes it so.
  unsafe,
};

/// One call of the API. The constants are generated from spec/ into src/api/endpoints.
struct Endpoint {
  http::Verb verb;
  std::string_view path;  ///< With {parameters}, which are filled from the request's members of the same name.
  Repeat repeat;
};

}  // namespace databricks

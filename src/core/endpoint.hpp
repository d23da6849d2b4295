#pragma once

#include <cstdint>
#include <string_view>

#include <databricks/http/message.hpp>

namespace databricks::inline v0_2::internal {

/// Whether a request may be sent again although the service may have done its work.
enum class Idempotency : std::uint8_t {
  idempotent,  ///< The work is the same when done twice.
  with_token,  ///< The body's idempotency token makes it so.
  non_idempotent,
};

/// One call of the API. The constants are generated from spec/ into src/api/endpoints.
struct Endpoint {
  http::Verb verb;
  std::string_view path;  ///< With {parameters}, which are filled from the request's members of the same name.
  Idempotency idempotency;
  std::string_view returns{};  ///< The member that every response carries, mostly an id; empty when there is none.
};

}  // namespace databricks::inline v0_2::internal

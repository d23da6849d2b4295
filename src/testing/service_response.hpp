#pragma once

#include <string>
#include <utility>

#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing {

/// What a service returns: a JSON object, or bytes of another media type.
struct ServiceResponse {
  ServiceResponse(const Json& object)  // NOLINT(google-explicit-constructor): handlers return what they made.
      : body(object.dump(-1, ' ', false, Json::error_handler_t::replace)) {}
  ServiceResponse(std::string bytes, std::string media_type)
      : body(std::move(bytes)), content_type(std::move(media_type)) {}

  /// The empty object, the response of methods that return nothing.
  [[nodiscard]] static ServiceResponse nothing() { return {"{}", "application/json"}; }

  /// The same response once more, to a request whose idempotency token is known: nothing was done.
  [[nodiscard]] static ServiceResponse duplicate(const Json& object) {
    ServiceResponse response{object};
    response.is_duplicate = true;
    return response;
  }

  std::string body;
  std::string content_type{"application/json"};
  bool is_duplicate = false;
};

}  // namespace databricks::inline v0_2::internal::testing

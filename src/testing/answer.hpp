#pragma once

#include <string>
#include <utility>

#include "testing/json.hpp"

namespace databricks::testing {

/// What a service answers: a JSON object, or bytes of another media type.
struct Answer {
  Answer(const Json& object)  // NOLINT(google-explicit-constructor): handlers return what they made.
      : body(object.dump(-1, ' ', false, Json::error_handler_t::replace)) {}
  Answer(std::string bytes, std::string media_type) : body(std::move(bytes)), content_type(std::move(media_type)) {}

  /// The empty object, the answer of methods that return nothing.
  [[nodiscard]] static Answer nothing() { return {"{}", "application/json"}; }

  /// The same answer once more, to a request whose idempotency token is known: nothing was done.
  [[nodiscard]] static Answer repeat(const Json& object) {
    Answer answer{object};
    answer.is_repeat = true;
    return answer;
  }

  std::string body;
  std::string content_type{"application/json"};
  bool is_repeat = false;
};

}  // namespace databricks::testing

#pragma once

#include <string>

#include <databricks/http/message.hpp>

#include "testing/json.hpp"
#include "testing/members.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Everything a request says, as one object: the members of its path, its query and its body, which is JSON or a form.
/// Known members have the kind that `members` tells: decimal texts are numbers, base64 is bytes, nulls are absent.
/// @throws ApiError when the request cannot be read, a member is of another kind, or a required one is missing.
[[nodiscard]] Json read_input(const http::Request& request, Members members, const Json& path_parameters);

/// Brings the members of one object into the kind that is expected.
/// @param where The path of the object for messages, for example "tasks[1].".
void conform(Json& object, Members members, const std::string& where = {});

/// Empty when there is none. @throws ApiError when it is too long.
[[nodiscard]] std::string read_idempotency_token(const Json& input);

}  // namespace databricks::inline v0_2::internal::testing

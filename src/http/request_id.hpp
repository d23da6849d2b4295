#pragma once

#include <string>

#include <databricks/http/message.hpp>

#include "base/text.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The id under which the other side has logged the request; empty when it gave none.
[[nodiscard]] inline std::string request_id(const Headers& headers) {
  constexpr std::size_t kMaxSize = 200;
  for (const std::string_view name : {"x-databricks-request-id", "x-request-id", "x-ms-request-id"}) {
    if (const std::string* id = headers.find(name)) return text::printable(*id, kMaxSize);
  }
  return {};
}

}  // namespace databricks::inline v0_2::internal::http

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal::codec {

/// What the JSON body of an error says; each of the texts may be empty.
struct ErrorBody {
  std::string code{};
  std::string message{};
  std::string details{};   ///< `details` as JSON text.
  std::string see_also{};  ///< Where the other side explains more.
};

/// Reads the shapes that the service, its gateways, clouds, identity providers and the frameworks behind them are known to
/// use:
///
///     {"error_code", "message", "details"}   {"error"}   {"error", "error_description"}   {"error": {"code", "message"}}
///     {"errors": [...]}   {"Message"}   {"title", "detail"}   {"detail", "scimType", "status"}   {"fault": {"faultstring"}}
///
/// Names are compared without regard to case and underscores.
/// @param status of the response.
/// @return nothing when the text is no JSON, or says something in another way.
[[nodiscard]] std::optional<ErrorBody> read_error_body(std::string_view json, int status);

}  // namespace databricks::inline v0_2::internal::codec

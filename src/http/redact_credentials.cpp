#include "http/redact_credentials.hpp"

#include <string_view>

#include "base/redact.hpp"
#include "http/credential_headers.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

/// "Bearer abc" -> "abc"
std::string_view credential_in(std::string_view header) {
  const auto space = header.rfind(' ');
  return space == std::string_view::npos ? header : header.substr(space + 1);
}

}  // namespace

void redact_credentials(const Request& request, std::string& text) {
  for (const std::string_view name : kCredentialHeaders) {
    if (const std::string* header = request.headers.find(name)) redact(text, credential_in(*header));
  }
}

}  // namespace databricks::inline v0_2::internal::http

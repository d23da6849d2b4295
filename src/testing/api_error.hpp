#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Thrown by a service to refuse a request; the workspace responds with it as an error object.
class ApiError : public std::runtime_error {
 public:
  ApiError(int status, std::string error_code, const std::string& message)
      : std::runtime_error(message), status_(status), error_code_(std::move(error_code)) {}

  [[nodiscard]] int status() const noexcept { return status_; }
  [[nodiscard]] const std::string& error_code() const noexcept { return error_code_; }

 private:
  int status_;
  std::string error_code_;
};

[[nodiscard]] inline ApiError malformed_request(const std::string& message) {
  return {400, "MALFORMED_REQUEST", message};
}
[[nodiscard]] inline ApiError invalid_parameter(const std::string& message) {
  return {400, "INVALID_PARAMETER_VALUE", message};
}
[[nodiscard]] inline ApiError invalid_state(const std::string& message) { return {400, "INVALID_STATE", message}; }
[[nodiscard]] inline ApiError already_exists(const std::string& message) {
  return {400, "RESOURCE_ALREADY_EXISTS", message};
}
[[nodiscard]] inline ApiError does_not_exist(const std::string& message) {
  return {404, "RESOURCE_DOES_NOT_EXIST", message};
}

}  // namespace databricks::inline v0_2::internal::testing

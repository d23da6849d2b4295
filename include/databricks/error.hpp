#pragma once

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace databricks {

/// What went wrong. Every kind but `api` and the local ones has an exception class of its own.
enum class ErrorKind : std::uint8_t {
  // The service answered.
  api,
  bad_request,
  invalid_state,
  invalid_parameter_value,
  unauthenticated,
  permission_denied,
  private_link,
  not_found,
  resource_does_not_exist,
  resource_conflict,
  aborted,
  already_exists,
  resource_already_exists,
  too_many_requests,
  resource_exhausted,
  request_limit_exceeded,
  cancelled_by_service,
  internal_error,
  unknown,
  data_loss,
  not_implemented,
  temporarily_unavailable,
  deadline_exceeded,
  // The client could not get an answer, or could not use it.
  transport,
  timeout,
  cancelled,
  decode,
  encode,
  config,
  auth,
  operation_failed,
};

/// Everything known about a failure.
struct Error {
  ErrorKind kind = ErrorKind::api;
  int status = 0;            ///< HTTP status; 0 when there was no answer.
  std::string error_code{};  ///< The service's code, for example "RESOURCE_DOES_NOT_EXIST"; may be empty.
  std::string message{};     ///< For people.
  std::string details{};     ///< The service's `details` array as JSON text; empty when there was none.
  std::string request_id{};  ///< The service's id of the request; quote it to support.
  std::string call{};        ///< Verb and path, for example "GET /api/2.0/clusters/get".
  int attempts = 0;          ///< How often the request was sent, or tried to be.
  std::chrono::milliseconds elapsed{0};
  bool maybe_processed = false;  ///< No answer came, yet the service may have done the work.
  bool permanent =
      false;  ///< No connection, and trying again cannot help: a certificate that is not trusted, for example.

  /// One line: call, status, code, message, request id, attempts.
  [[nodiscard]] std::string text() const;
};

/// The base of everything the library throws.
class Exception : public std::runtime_error {
 public:
  explicit Exception(Error error) : std::runtime_error(error.text()), error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const noexcept { return error_; }

 private:
  Error error_;
};

// clang-format off
/// The service answered with an error.
class ApiError : public Exception { using Exception::Exception; };
/// Status 400.
class BadRequest : public ApiError { using ApiError::ApiError; };
/// Code INVALID_STATE: the resource is in a state that does not allow the call.
class InvalidState : public BadRequest { using BadRequest::BadRequest; };
/// Code INVALID_PARAMETER_VALUE.
class InvalidParameterValue : public BadRequest { using BadRequest::BadRequest; };
/// Status 401: the credentials are missing, wrong or expired.
class Unauthenticated : public ApiError { using ApiError::ApiError; };
/// Status 403.
class PermissionDenied : public ApiError { using ApiError::ApiError; };
/// The workspace is only reachable over a private link.
class PrivateLinkError : public PermissionDenied { using PermissionDenied::PermissionDenied; };
/// Status 404.
class NotFound : public ApiError { using ApiError::ApiError; };
/// Code RESOURCE_DOES_NOT_EXIST, also where the service answers 400 for it.
class ResourceDoesNotExist : public NotFound { using NotFound::NotFound; };
/// Status 409.
class ResourceConflict : public ApiError { using ApiError::ApiError; };
/// Code ABORTED.
class Aborted : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Code ALREADY_EXISTS.
class AlreadyExists : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Code RESOURCE_ALREADY_EXISTS.
class ResourceAlreadyExists : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Status 429.
class TooManyRequests : public ApiError { using ApiError::ApiError; };
/// Code RESOURCE_EXHAUSTED.
class ResourceExhausted : public TooManyRequests { using TooManyRequests::TooManyRequests; };
/// Code REQUEST_LIMIT_EXCEEDED.
class RequestLimitExceeded : public TooManyRequests { using TooManyRequests::TooManyRequests; };
/// Status 499: the service gave the request up.
class CancelledByService : public ApiError { using ApiError::ApiError; };
/// Status 500.
class InternalError : public ApiError { using ApiError::ApiError; };
/// Code UNKNOWN.
class UnknownError : public InternalError { using InternalError::InternalError; };
/// Code DATA_LOSS.
class DataLoss : public InternalError { using InternalError::InternalError; };
/// Status 501.
class NotImplemented : public ApiError { using ApiError::ApiError; };
/// Status 503.
class TemporarilyUnavailable : public ApiError { using ApiError::ApiError; };
/// Status 504.
class DeadlineExceeded : public ApiError { using ApiError::ApiError; };

/// No answer came: name resolution, connection, TLS, a broken transfer.
class TransportError : public Exception { using Exception::Exception; };
/// The time allowed for the call or the wait is over.
class TimeoutError : public Exception { using Exception::Exception; };
/// The caller's CancelToken was cancelled.
class CancelledError : public Exception { using Exception::Exception; };
/// The answer is not what the call returns; the message holds the JSON path.
class DecodeError : public Exception { using Exception::Exception; };
/// A value of the request cannot be put on the wire, for example text that is not UTF-8.
class EncodeError : public Exception { using Exception::Exception; };
/// A setting is missing or wrong; the message names it.
class ConfigError : public Exception { using Exception::Exception; };
/// No credentials could be had.
class AuthError : public Exception { using Exception::Exception; };
/// What was waited for ended badly: a cluster that did not start, a run that failed.
class OperationFailed : public Exception { using Exception::Exception; };
// clang-format on

/// Throws the class that belongs to `error.kind`.
[[noreturn]] void throw_error(Error error);

}  // namespace databricks

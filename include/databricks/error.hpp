#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// What went wrong. Every kind but `api` and the local ones has an exception class of its own.
enum class ErrorKind : std::uint8_t {
  // The service responded.
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
  // The client could not get a response, or could not use it.
  transport,
  timeout,
  cancelled,
  decode,
  encode,
  config,
  auth,
  file,
  operation_failed,
};

/// Everything known about a failure.
struct DATABRICKS_EXPORT Error {
  ErrorKind kind = ErrorKind::api;
  int status = 0;            ///< HTTP status; 0 when there was no response.
  std::string error_code{};  ///< The service's code, for example "RESOURCE_DOES_NOT_EXIST"; may be empty.
  std::string message{};     ///< For people.
  std::string details{};     ///< The service's `details` array as JSON text; empty when there was none.
  std::string request_id{};  ///< The service's id of the request; quote it to support.
  std::string call{};        ///< Verb and path, for example "GET /api/2.0/clusters/get".
  int attempts = 0;          ///< How often the request was sent, or tried to be.
  std::chrono::milliseconds elapsed{0};
  /// How long the service asked to wait before the next attempt (Retry-After), at most a day.
  std::optional<std::chrono::milliseconds> retry_after{};
  /// The service may have done the work, although no response came, or a successful one that cannot be used.
  bool maybe_processed = false;
  bool permanent =
      false;  ///< No connection, and trying again cannot help: a certificate that is not trusted, for example.

  /// One line: call, status, code, message, request id, attempts, the time to wait.
  [[nodiscard]] std::string text() const;
};

/// The base of everything the library throws.
class DATABRICKS_EXPORT Exception : public std::runtime_error {
 public:
  explicit Exception(Error error) : std::runtime_error(error.text()), error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const noexcept { return error_; }

 private:
  Error error_;
};

// clang-format off
/// The service responded with an error.
class DATABRICKS_EXPORT ApiError : public Exception { using Exception::Exception; };
/// Status 400.
class DATABRICKS_EXPORT BadRequest : public ApiError { using ApiError::ApiError; };
/// Code INVALID_STATE: the resource is in a state that does not allow the call.
class DATABRICKS_EXPORT InvalidState : public BadRequest { using BadRequest::BadRequest; };
/// Code INVALID_PARAMETER_VALUE.
class DATABRICKS_EXPORT InvalidParameterValue : public BadRequest { using BadRequest::BadRequest; };
/// Status 401: the credentials are missing, wrong or expired.
class DATABRICKS_EXPORT Unauthenticated : public ApiError { using ApiError::ApiError; };
/// Status 403.
class DATABRICKS_EXPORT PermissionDenied : public ApiError { using ApiError::ApiError; };
/// The workspace is only reachable over a private link.
class DATABRICKS_EXPORT PrivateLinkError : public PermissionDenied { using PermissionDenied::PermissionDenied; };
/// Status 404.
class DATABRICKS_EXPORT NotFound : public ApiError { using ApiError::ApiError; };
/// Code RESOURCE_DOES_NOT_EXIST, also where the service responds with 400 for it.
class DATABRICKS_EXPORT ResourceDoesNotExist : public NotFound { using NotFound::NotFound; };
/// Status 409.
class DATABRICKS_EXPORT ResourceConflict : public ApiError { using ApiError::ApiError; };
/// Code ABORTED.
class DATABRICKS_EXPORT Aborted : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Code ALREADY_EXISTS.
class DATABRICKS_EXPORT AlreadyExists : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Code RESOURCE_ALREADY_EXISTS.
class DATABRICKS_EXPORT ResourceAlreadyExists : public ResourceConflict { using ResourceConflict::ResourceConflict; };
/// Status 429.
class DATABRICKS_EXPORT TooManyRequests : public ApiError { using ApiError::ApiError; };
/// Code RESOURCE_EXHAUSTED.
class DATABRICKS_EXPORT ResourceExhausted : public TooManyRequests { using TooManyRequests::TooManyRequests; };
/// Code REQUEST_LIMIT_EXCEEDED.
class DATABRICKS_EXPORT RequestLimitExceeded : public TooManyRequests { using TooManyRequests::TooManyRequests; };
/// Status 499: the service cancelled the request.
class DATABRICKS_EXPORT CancelledByService : public ApiError { using ApiError::ApiError; };
/// Status 500.
class DATABRICKS_EXPORT InternalError : public ApiError { using ApiError::ApiError; };
/// Code UNKNOWN.
class DATABRICKS_EXPORT UnknownError : public InternalError { using InternalError::InternalError; };
/// Code DATA_LOSS.
class DATABRICKS_EXPORT DataLoss : public InternalError { using InternalError::InternalError; };
/// Status 501.
class DATABRICKS_EXPORT NotImplemented : public ApiError { using ApiError::ApiError; };
/// Status 503.
class DATABRICKS_EXPORT TemporarilyUnavailable : public ApiError { using ApiError::ApiError; };
/// Status 504.
class DATABRICKS_EXPORT DeadlineExceeded : public ApiError { using ApiError::ApiError; };

/// No response came: name resolution, connection, TLS, a broken transfer.
class DATABRICKS_EXPORT TransportError : public Exception { using Exception::Exception; };
/// The time allowed for the call or the wait is over.
class DATABRICKS_EXPORT TimeoutError : public Exception { using Exception::Exception; };
/// The caller's CancelToken was cancelled.
class DATABRICKS_EXPORT CancelledError : public Exception { using Exception::Exception; };
/// The response is empty or not what the call returns; the message holds the JSON path, and quotes what came.
class DATABRICKS_EXPORT DecodeError : public Exception { using Exception::Exception; };
/// A value of the request cannot be put on the wire, for example text that is not UTF-8.
class DATABRICKS_EXPORT EncodeError : public Exception { using Exception::Exception; };
/// A setting is missing or wrong; the message names it.
class DATABRICKS_EXPORT ConfigError : public Exception { using Exception::Exception; };
/// No credentials are available.
class DATABRICKS_EXPORT AuthError : public Exception { using Exception::Exception; };
/// A local file cannot be read or written; the message names it and what to change.
class DATABRICKS_EXPORT FileError : public Exception { using Exception::Exception; };
/// What was waited for ended badly: a cluster that did not start, a run that failed.
class DATABRICKS_EXPORT OperationFailed : public Exception { using Exception::Exception; };
// clang-format on

/// Throws the class that belongs to `error.kind`.
[[noreturn]] DATABRICKS_EXPORT void throw_error(Error error);

}  // namespace databricks::inline v0_2

#include <databricks/error.hpp>

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/text.hpp"

namespace databricks::inline v0_2 {

/// The service has a say in what stands here: it must not be able to add lines to a log.
std::string Error::text() const {
  std::string line;
  if (!call.empty()) line += call + ": ";
  if (status != 0) line += fmt::format("{} ", status);
  if (!error_code.empty()) line += error_code + ": ";
  line += message;
  std::vector<std::string> notes;
  if (!request_id.empty()) notes.push_back(fmt::format("request id {}", request_id));
  if (attempts > 1) {
    notes.push_back(fmt::format("{} attempts in {:.1f} s", attempts, static_cast<double>(elapsed.count()) / 1000.0));
  }
  if (retry_after) {
    notes.push_back(fmt::format("retry after {} s", std::chrono::ceil<std::chrono::seconds>(*retry_after).count()));
  }
  if (maybe_processed) notes.emplace_back("the service may have done it");
  if (!notes.empty()) line += fmt::format(" ({})", fmt::join(notes, ", "));
  return internal::text::printable(line, std::string::npos);
}

void throw_error(Error error) {
  switch (error.kind) {
    case ErrorKind::api: throw ApiError{std::move(error)};
    case ErrorKind::bad_request: throw BadRequest{std::move(error)};
    case ErrorKind::invalid_state: throw InvalidState{std::move(error)};
    case ErrorKind::invalid_parameter_value: throw InvalidParameterValue{std::move(error)};
    case ErrorKind::unauthenticated: throw Unauthenticated{std::move(error)};
    case ErrorKind::permission_denied: throw PermissionDenied{std::move(error)};
    case ErrorKind::private_link: throw PrivateLinkError{std::move(error)};
    case ErrorKind::not_found: throw NotFound{std::move(error)};
    case ErrorKind::resource_does_not_exist: throw ResourceDoesNotExist{std::move(error)};
    case ErrorKind::resource_conflict: throw ResourceConflict{std::move(error)};
    case ErrorKind::aborted: throw Aborted{std::move(error)};
    case ErrorKind::already_exists: throw AlreadyExists{std::move(error)};
    case ErrorKind::resource_already_exists: throw ResourceAlreadyExists{std::move(error)};
    case ErrorKind::too_many_requests: throw TooManyRequests{std::move(error)};
    case ErrorKind::resource_exhausted: throw ResourceExhausted{std::move(error)};
    case ErrorKind::request_limit_exceeded: throw RequestLimitExceeded{std::move(error)};
    case ErrorKind::cancelled_by_service: throw CancelledByService{std::move(error)};
    case ErrorKind::internal_error: throw InternalError{std::move(error)};
    case ErrorKind::unknown: throw UnknownError{std::move(error)};
    case ErrorKind::data_loss: throw DataLoss{std::move(error)};
    case ErrorKind::not_implemented: throw NotImplemented{std::move(error)};
    case ErrorKind::temporarily_unavailable: throw TemporarilyUnavailable{std::move(error)};
    case ErrorKind::deadline_exceeded: throw DeadlineExceeded{std::move(error)};
    case ErrorKind::transport: throw TransportError{std::move(error)};
    case ErrorKind::timeout: throw TimeoutError{std::move(error)};
    case ErrorKind::cancelled: throw CancelledError{std::move(error)};
    case ErrorKind::decode: throw DecodeError{std::move(error)};
    case ErrorKind::encode: throw EncodeError{std::move(error)};
    case ErrorKind::config: throw ConfigError{std::move(error)};
    case ErrorKind::auth: throw AuthError{std::move(error)};
    case ErrorKind::file: throw FileError{std::move(error)};
    case ErrorKind::operation_failed: throw OperationFailed{std::move(error)};
  }
  throw Exception{std::move(error)};
}

}  // namespace databricks::inline v0_2

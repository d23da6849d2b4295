#include <databricks/error.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <typeinfo>
#include <vector>

namespace databricks {
namespace {

using namespace std::chrono_literals;

TEST(Error, SaysEverythingInOneLine) {
  const Error error{.kind = ErrorKind::temporarily_unavailable,
                    .status = 503,
                    .error_code = "TEMPORARILY_UNAVAILABLE",
                    .message = "try later",
                    .request_id = "7e-1",
                    .call = "GET /api/2.0/clusters/get",
                    .attempts = 3,
                    .elapsed = 2340ms};
  EXPECT_EQ(error.text(),
            "GET /api/2.0/clusters/get: 503 TEMPORARILY_UNAVAILABLE: try later (request id 7e-1, 3 attempts in 2.3 s)");
}

TEST(Error, LeavesOutWhatItDoesNotKnow) {
  EXPECT_EQ((Error{.message = "no host"}).text(), "no host");
  EXPECT_EQ((Error{.status = 404, .message = "gone"}).text(), "404 gone");
  EXPECT_EQ((Error{.message = "one attempt is not worth a word", .attempts = 1}).text(),
            "one attempt is not worth a word");
  EXPECT_EQ((Error{.message = "lost", .attempts = 2, .elapsed = 1s}).text(), "lost (2 attempts in 1.0 s)");
}

TEST(Error, SaysHowLongTheServiceAskedToWait) {
  EXPECT_EQ((Error{.status = 429, .message = "slow down", .retry_after = 3600s}).text(),
            "429 slow down (retry after 3600 s)");
  EXPECT_EQ((Error{.message = "m", .retry_after = 1100ms}).text(), "m (retry after 2 s)");
}

TEST(Error, SaysThatTheServiceMayHaveDoneTheWork) {
  EXPECT_EQ((Error{.message = "lost", .maybe_processed = true}).text(), "lost (the service may have done it)");
  EXPECT_EQ((Error{.message = "lost", .request_id = "1", .maybe_processed = true}).text(),
            "lost (request id 1, the service may have done it)");
}

TEST(Exception, CarriesTheErrorAndItsText) {
  const Exception exception{{.kind = ErrorKind::transport, .message = "lost", .call = "GET /x"}};
  EXPECT_STREQ(exception.what(), "GET /x: lost");
  EXPECT_EQ(exception.error().kind, ErrorKind::transport);
}

/// True when throwing an error of that kind throws exactly that class.
template <class Class>
bool throws_exactly(ErrorKind kind) {
  try {
    throw_error({.kind = kind, .message = "m"});
  } catch (const Exception& exception) {
    return typeid(exception) == typeid(Class) && exception.error().kind == kind;
  }
}

TEST(ThrowError, ThrowsTheClassOfEveryKind) {
  EXPECT_TRUE(throws_exactly<ApiError>(ErrorKind::api));
  EXPECT_TRUE(throws_exactly<BadRequest>(ErrorKind::bad_request));
  EXPECT_TRUE(throws_exactly<InvalidState>(ErrorKind::invalid_state));
  EXPECT_TRUE(throws_exactly<InvalidParameterValue>(ErrorKind::invalid_parameter_value));
  EXPECT_TRUE(throws_exactly<Unauthenticated>(ErrorKind::unauthenticated));
  EXPECT_TRUE(throws_exactly<PermissionDenied>(ErrorKind::permission_denied));
  EXPECT_TRUE(throws_exactly<PrivateLinkError>(ErrorKind::private_link));
  EXPECT_TRUE(throws_exactly<NotFound>(ErrorKind::not_found));
  EXPECT_TRUE(throws_exactly<ResourceDoesNotExist>(ErrorKind::resource_does_not_exist));
  EXPECT_TRUE(throws_exactly<ResourceConflict>(ErrorKind::resource_conflict));
  EXPECT_TRUE(throws_exactly<Aborted>(ErrorKind::aborted));
  EXPECT_TRUE(throws_exactly<AlreadyExists>(ErrorKind::already_exists));
  EXPECT_TRUE(throws_exactly<ResourceAlreadyExists>(ErrorKind::resource_already_exists));
  EXPECT_TRUE(throws_exactly<TooManyRequests>(ErrorKind::too_many_requests));
  EXPECT_TRUE(throws_exactly<ResourceExhausted>(ErrorKind::resource_exhausted));
  EXPECT_TRUE(throws_exactly<RequestLimitExceeded>(ErrorKind::request_limit_exceeded));
  EXPECT_TRUE(throws_exactly<CancelledByService>(ErrorKind::cancelled_by_service));
  EXPECT_TRUE(throws_exactly<InternalError>(ErrorKind::internal_error));
  EXPECT_TRUE(throws_exactly<UnknownError>(ErrorKind::unknown));
  EXPECT_TRUE(throws_exactly<DataLoss>(ErrorKind::data_loss));
  EXPECT_TRUE(throws_exactly<NotImplemented>(ErrorKind::not_implemented));
  EXPECT_TRUE(throws_exactly<TemporarilyUnavailable>(ErrorKind::temporarily_unavailable));
  EXPECT_TRUE(throws_exactly<DeadlineExceeded>(ErrorKind::deadline_exceeded));
  EXPECT_TRUE(throws_exactly<TransportError>(ErrorKind::transport));
  EXPECT_TRUE(throws_exactly<TimeoutError>(ErrorKind::timeout));
  EXPECT_TRUE(throws_exactly<CancelledError>(ErrorKind::cancelled));
  EXPECT_TRUE(throws_exactly<DecodeError>(ErrorKind::decode));
  EXPECT_TRUE(throws_exactly<EncodeError>(ErrorKind::encode));
  EXPECT_TRUE(throws_exactly<ConfigError>(ErrorKind::config));
  EXPECT_TRUE(throws_exactly<AuthError>(ErrorKind::auth));
  EXPECT_TRUE(throws_exactly<FileError>(ErrorKind::file));
  EXPECT_TRUE(throws_exactly<OperationFailed>(ErrorKind::operation_failed));
}

template <class Parent>
void expect_caught_as(std::vector<ErrorKind> kinds) {
  for (const ErrorKind kind : kinds) EXPECT_THROW(throw_error({.kind = kind}), Parent) << static_cast<int>(kind);
}

TEST(ThrowError, LetsParentClassesCatch) {
  using enum ErrorKind;
  expect_caught_as<BadRequest>({bad_request, invalid_state, invalid_parameter_value});
  expect_caught_as<PermissionDenied>({permission_denied, private_link});
  expect_caught_as<NotFound>({not_found, resource_does_not_exist});
  expect_caught_as<ResourceConflict>({resource_conflict, aborted, already_exists, resource_already_exists});
  expect_caught_as<TooManyRequests>({too_many_requests, resource_exhausted, request_limit_exceeded});
  expect_caught_as<InternalError>({internal_error, unknown, data_loss});
  expect_caught_as<ApiError>({api, bad_request, invalid_state, unauthenticated, private_link, resource_does_not_exist,
                              aborted, request_limit_exceeded, cancelled_by_service, data_loss, not_implemented,
                              temporarily_unavailable, deadline_exceeded});
  expect_caught_as<Exception>(
      {api, transport, timeout, cancelled, decode, encode, config, auth, file, operation_failed});
}

TEST(ThrowError, KeepsWhatTheServiceSaidApartFromWhatTheClientMet) {
  for (const ErrorKind kind :
       {ErrorKind::transport, ErrorKind::timeout, ErrorKind::cancelled, ErrorKind::decode, ErrorKind::encode,
        ErrorKind::config, ErrorKind::auth, ErrorKind::file, ErrorKind::operation_failed}) {
    try {
      throw_error({.kind = kind});
    } catch (const ApiError&) {
      ADD_FAILURE() << static_cast<int>(kind) << " is no response of the service";
    } catch (const Exception&) {
      SUCCEED();
    }
  }
}

TEST(Error, IsOneLineWhateverTheServiceSays) {
  const Error error{
      .status = 500, .error_code = "A\nB", .message = "first\r\nsecond\x1b[31m \xff", .request_id = "1\n2"};
  EXPECT_EQ(error.text(), "500 A B: first  second [31m ? (request id 1 2)");
  EXPECT_EQ(error.message, "first\r\nsecond\x1b[31m \xff");
}

}  // namespace
}  // namespace databricks

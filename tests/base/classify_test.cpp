#include "base/classify.hpp"

#include <gtest/gtest.h>

namespace databricks::internal {
namespace {

using enum Retryability;

Retryability classify_status(int status, const RetryOptions& retry_options = {}) {
  return classify({.kind = ErrorKind::api, .status = status}, retry_options);
}

TEST(Classify, TakesThrottledRequestsForNotProcessed) {
  for (const int status : {429, 503}) EXPECT_EQ(classify_status(status), not_processed) << status;
  for (const char* code : {"TEMPORARILY_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED"}) {
    EXPECT_EQ(classify({.status = 400, .error_code = code}), not_processed) << code;
  }
}

TEST(Classify, DoesNotKnowWhetherAServerThatFailedHasDoneTheWork) {
  for (const int status : {500, 502, 504}) EXPECT_EQ(classify_status(status), maybe_processed) << status;
  EXPECT_EQ(classify({.status = 400, .message = "Timed out after 15 s"}), maybe_processed);
}

TEST(Classify, TakesOtherStatusesForPermanent) {
  for (const int status : {301, 400, 401, 403, 404, 409, 412, 499, 501, 505})
    EXPECT_EQ(classify_status(status), permanent) << status;
}

TEST(Classify, FollowsThePolicysListsOfStatuses) {
  const RetryOptions retry_options{.not_processed_statuses = {418}, .transient_statuses = {420}};
  EXPECT_EQ(classify_status(418, retry_options), not_processed);
  EXPECT_EQ(classify_status(420, retry_options), maybe_processed);
  EXPECT_EQ(classify_status(503, retry_options), permanent);
}

TEST(Classify, AsksWhetherTheRequestHasLeft) {
  for (const ErrorKind kind : {ErrorKind::transport, ErrorKind::timeout}) {
    EXPECT_EQ(classify({.kind = kind}), not_processed);
    EXPECT_EQ(classify({.kind = kind, .maybe_processed = true}), maybe_processed);
  }
}

TEST(Classify, TakesWhatIsNotTransientForPermanent) {
  EXPECT_EQ(classify({.kind = ErrorKind::transport, .permanent = true}), permanent) << "a certificate stays what it is";
  for (const ErrorKind kind :
       {ErrorKind::cancelled, ErrorKind::encode, ErrorKind::auth, ErrorKind::config, ErrorKind::operation_failed}) {
    EXPECT_EQ(classify({.kind = kind}), permanent) << static_cast<int>(kind);
  }
  EXPECT_EQ(classify({.kind = ErrorKind::decode, .status = 200, .message = "Timed out after x"}), permanent);
}

TEST(IsRetryable, LetsOnlyIdempotentWorkBeDoneTwice) {
  EXPECT_TRUE(is_retryable(not_processed, false));
  EXPECT_TRUE(is_retryable(maybe_processed, true));
  EXPECT_FALSE(is_retryable(maybe_processed, false));
  EXPECT_FALSE(is_retryable(permanent, true));
}

}  // namespace
}  // namespace databricks::internal

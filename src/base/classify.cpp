#include "base/classify.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace databricks::inline v0_2::internal {
namespace {

/// Codes that mean "not processed", whatever the status.
constexpr std::array<std::string_view, 2> kNotProcessedCodes{"TEMPORARILY_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED"};

/// Messages of transient errors, whatever the status: the workspace's backend is being moved or woken up.
constexpr std::array<std::string_view, 8> kTransientMessages{
    "com.databricks.backend.manager.util.UnknownWorkerEnvironmentException",
    "does not have any associated worker environments",
    "There is no worker environment with id",
    "Unknown worker environment",
    "ClusterNotReadyException",
    "Timed out after ",
    "deadline exceeded",
    "Please try again later or try a faster operation.",
};

template <class List, class Value>
bool contains(const List& list, const Value& value) {
  return std::ranges::find(list, value) != list.end();
}

/// No response came, or one that could not be used.
Retryability classify_without_response(const Error& error) {
  const bool is_transient = error.kind == ErrorKind::transport || error.kind == ErrorKind::timeout;
  if (error.permanent || !is_transient) return Retryability::permanent;
  return error.maybe_processed ? Retryability::maybe_processed : Retryability::not_processed;
}

}  // namespace

Retryability classify(const Error& error, const RetryOptions& retry_options) {
  constexpr int kFirstError = 400;
  if (error.status < kFirstError) return classify_without_response(error);
  if (contains(retry_options.not_processed_statuses, error.status)) return Retryability::not_processed;
  if (contains(kNotProcessedCodes, error.error_code)) return Retryability::not_processed;
  const bool is_transient = contains(retry_options.transient_statuses, error.status) ||
                            std::ranges::any_of(kTransientMessages, [&](std::string_view text) {
                              return error.message.find(text) != std::string::npos;
                            });
  return is_transient ? Retryability::maybe_processed : Retryability::permanent;
}

}  // namespace databricks::inline v0_2::internal

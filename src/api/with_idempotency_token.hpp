#pragma once

#include <databricks/idempotency_token.hpp>

#include "core/session.hpp"

namespace databricks::inline v0_2::internal {

/// The request with an idempotency token: its own, or a new one unless the configuration switches that off.
template <class Request>
[[nodiscard]] Request with_idempotency_token(const Session& session, Request request) {
  if (!request.idempotency_token && session.config().auto_idempotency_tokens) {
    request.idempotency_token = IdempotencyToken::generate();
  }
  return request;
}

}  // namespace databricks::inline v0_2::internal

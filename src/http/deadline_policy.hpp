#pragma once

#include <chrono>

#include <databricks/http/pipeline.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Sets the time by which the whole call must have ended, unless it has an earlier one.
class DeadlinePolicy final : public Policy {
 public:
  explicit DeadlinePolicy(std::chrono::milliseconds timeout) : timeout_(timeout) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  std::chrono::milliseconds timeout_;
};

}  // namespace databricks::inline v0_2::internal::http

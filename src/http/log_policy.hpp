#pragma once

#include <databricks/http/policy.hpp>
#include <databricks/log.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// Writes one line for each attempt: verb, path, status, time.
class LogPolicy final : public Policy {
 public:
  explicit LogPolicy(LogSink log) : log_(std::move(log)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  LogSink log_;
};

}  // namespace databricks::inline v0_2::internal::http

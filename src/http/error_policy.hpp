#pragma once

#include <functional>
#include <utility>

#include <databricks/http/policy.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What a response with an error status means.
using ErrorReader = std::function<Error(const Request&, const Response&)>;

/// Turns a response that is no success into an Error. It is the one place that reads the body of an error: the policies
/// above it and the callers of the pipeline see an Error with all that the other side said.
class ErrorPolicy final : public Policy {
 public:
  explicit ErrorPolicy(ErrorReader read_error) : read_error_(std::move(read_error)) {}

  [[nodiscard]] Result<Response> send(Request& request, const Context& context, const Next& next) const override;

 private:
  ErrorReader read_error_;
};

}  // namespace databricks::inline v0_2::internal::http

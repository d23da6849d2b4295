#pragma once

#include <memory>
#include <string>
#include <vector>

#include <databricks/config.hpp>
#include <databricks/http/pipeline.hpp>

#include "http/error_policy.hpp"

namespace databricks::inline v0_2::internal::http {

/// The way every request takes: the policies in their order, and the transport at the end.
class Pipeline {
 public:
  /// @param read_error reads what is no success.
  Pipeline(const Config& config, std::shared_ptr<const Credentials> credentials, ErrorReader read_error);

  /// @return a response with a status of success, or an Error.
  /// @param deadline the end of the call when its start lies before this; its own timeout applies as well.
  [[nodiscard]] Result<Response> send(Request& request, const CallOptions& options,
                                      Clock::TimePoint deadline = Clock::TimePoint::max()) const;

 private:
  std::shared_ptr<const Clock> clock_;
  std::shared_ptr<const Transport> transport_;
  std::vector<std::shared_ptr<const Policy>> policies_;
};

}  // namespace databricks::inline v0_2::internal::http

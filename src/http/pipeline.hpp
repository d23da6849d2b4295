#pragma once

#include <memory>
#include <string>
#include <vector>

#include <databricks/config.hpp>
#include <databricks/http/pipeline.hpp>

#include "http/retrying_policy.hpp"

namespace databricks::http {

/// The way every request takes: the policies in their order, and the transport at the end.
class Pipeline {
 public:
  /// @param read_error tells the policies what an answer with an error status means.
  Pipeline(const Config& config, std::shared_ptr<const Credentials> credentials, ErrorReader read_error);

  /// @param deadline the end of the call when its start lies before this; its own timeout applies as well.
  [[nodiscard]] Result<Response> send(Request& request, const CallOptions& options,
                                      Clock::TimePoint deadline = Clock::TimePoint::max()) const;

 private:
  std::shared_ptr<const Clock> clock_;
  std::shared_ptr<const Transport> transport_;
  std::vector<std::shared_ptr<const Policy>> policies_;
};

}  // namespace databricks::http

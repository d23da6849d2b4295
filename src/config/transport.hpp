#pragma once

#include <memory>

#include <databricks/config.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal {

/// The transport of the settings; where they have none, one over libcurl with their time limits, TLS and proxy. Opens nothing
/// yet. Writes a warning into the log when certificates are not to be verified. The one place that makes a transport.
[[nodiscard]] std::shared_ptr<const http::Transport> transport_of(const Config& config);

}  // namespace databricks::inline v0_2::internal

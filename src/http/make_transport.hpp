#pragma once

#include <memory>

#include <databricks/config.hpp>
#include <databricks/http/pipeline.hpp>

namespace databricks::http {

/// The transport over libcurl, with the time limits, TLS and proxy of the settings. Opens nothing yet.
/// Writes a warning into the log when certificates are not to be verified.
[[nodiscard]] std::shared_ptr<const Transport> make_transport(const Config& config);

/// What is wrong with the settings for TLS and proxy: files that cannot be read, members that exclude each other.
[[nodiscard]] Result<void> check_network(const Config& config);

}  // namespace databricks::http

#pragma once

#include <memory>

#include <databricks/config.hpp>
#include <databricks/http/pipeline.hpp>

#include "base/text_file.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// The transport over libcurl, with the time limits, TLS and proxy of the settings. Opens nothing yet.
/// Writes a warning into the log when certificates are not to be verified.
[[nodiscard]] std::shared_ptr<const Transport> make_transport(const Config& config);

/// What is wrong with the settings for TLS and proxy: files that cannot be read within the limit, members that exclude each
/// other.
[[nodiscard]] Result<void> check_network(const Config& config, const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal::http

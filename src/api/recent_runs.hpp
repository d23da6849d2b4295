#pragma once

#include <cstdint>
#include <functional>

#include <databricks/call_options.hpp>
#include <databricks/model/jobs.hpp>

#include "core/session.hpp"

namespace databricks::inline v0_2::internal {

/// What `get` returns. While it finds no run that this client started a moment ago (Session::recent_runs), it is called
/// again.
[[nodiscard]] jobs::Run look_up_run(const Session& session, std::int64_t run_id, const CallOptions& options,
                                    const std::function<jobs::Run(const CallOptions&)>& get);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <databricks/call_options.hpp>
#include <databricks/model/jobs.hpp>

#include "core/session.hpp"

namespace databricks::inline v0_2::internal {

// Jobs and runs of many tasks come in several pages, and in lists as entries that say has_more.

/// The job with all of its tasks.
/// @throws DecodeError when the service gives the same page token twice.
[[nodiscard]] jobs::Job fetch_whole_job(const Session& session, jobs::GetJobRequest request,
                                        const CallOptions& options);
/// The run with all of its tasks, or iterations.
/// @throws DecodeError when the service gives the same page token twice.
[[nodiscard]] jobs::Run fetch_whole_run(const Session& session, jobs::GetRunRequest request,
                                        const CallOptions& options);

/// Fetches what an entry of a list lacks. One that is gone meanwhile stays as it was listed.
void complete(jobs::BaseJob& entry, const Session& session, const CallOptions& options);
void complete(jobs::BaseRun& entry, const Session& session, const CallOptions& options);

}  // namespace databricks::inline v0_2::internal

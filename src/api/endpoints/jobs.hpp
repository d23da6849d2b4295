// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::jobs {

inline constexpr Endpoint cancel_all_runs{
    http::Verb::post, "/api/2.1/jobs/runs/cancel-all", Idempotency::non_idempotent};
inline constexpr Endpoint cancel_run{http::Verb::post, "/api/2.1/jobs/runs/cancel", Idempotency::non_idempotent};
inline constexpr Endpoint create{http::Verb::post, "/api/2.1/jobs/create", Idempotency::non_idempotent, "job_id"};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.1/jobs/delete", Idempotency::non_idempotent};
inline constexpr Endpoint delete_run{http::Verb::post, "/api/2.1/jobs/runs/delete", Idempotency::non_idempotent};
inline constexpr Endpoint export_run{http::Verb::get, "/api/2.1/jobs/runs/export", Idempotency::idempotent};
inline constexpr Endpoint get{http::Verb::get, "/api/2.1/jobs/get", Idempotency::idempotent, "job_id"};
inline constexpr Endpoint get_run{http::Verb::get, "/api/2.1/jobs/runs/get", Idempotency::idempotent, "run_id"};
inline constexpr Endpoint get_run_output{http::Verb::get, "/api/2.1/jobs/runs/get-output", Idempotency::idempotent};
inline constexpr Endpoint list{http::Verb::get, "/api/2.1/jobs/list", Idempotency::idempotent};
inline constexpr Endpoint list_runs{http::Verb::get, "/api/2.1/jobs/runs/list", Idempotency::idempotent};
inline constexpr Endpoint repair_run{
    http::Verb::post, "/api/2.1/jobs/runs/repair", Idempotency::non_idempotent, "repair_id"};
inline constexpr Endpoint reset{http::Verb::post, "/api/2.1/jobs/reset", Idempotency::non_idempotent};
inline constexpr Endpoint run_now{http::Verb::post, "/api/2.1/jobs/run-now", Idempotency::with_token, "run_id"};
inline constexpr Endpoint submit{http::Verb::post, "/api/2.1/jobs/runs/submit", Idempotency::with_token, "run_id"};
inline constexpr Endpoint update{http::Verb::post, "/api/2.1/jobs/update", Idempotency::non_idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::jobs

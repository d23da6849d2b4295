// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::endpoints::jobs {

inline constexpr Endpoint cancel_all_runs{http::Verb::post, "/api/2.1/jobs/runs/cancel-all", Repeat::unsafe};
inline constexpr Endpoint cancel_run{http::Verb::post, "/api/2.1/jobs/runs/cancel", Repeat::unsafe};
inline constexpr Endpoint create{http::Verb::post, "/api/2.1/jobs/create", Repeat::unsafe};
inline constexpr Endpoint delete_{http::Verb::post, "/api/2.1/jobs/delete", Repeat::unsafe};
inline constexpr Endpoint delete_run{http::Verb::post, "/api/2.1/jobs/runs/delete", Repeat::unsafe};
inline constexpr Endpoint export_run{http::Verb::get, "/api/2.1/jobs/runs/export", Repeat::safe};
inline constexpr Endpoint get{http::Verb::get, "/api/2.1/jobs/get", Repeat::safe};
inline constexpr Endpoint get_run{http::Verb::get, "/api/2.1/jobs/runs/get", Repeat::safe};
inline constexpr Endpoint get_run_output{http::Verb::get, "/api/2.1/jobs/runs/get-output", Repeat::safe};
inline constexpr Endpoint list{http::Verb::get, "/api/2.1/jobs/list", Repeat::safe};
inline constexpr Endpoint list_runs{http::Verb::get, "/api/2.1/jobs/runs/list", Repeat::safe};
inline constexpr Endpoint repair_run{http::Verb::post, "/api/2.1/jobs/runs/repair", Repeat::unsafe};
inline constexpr Endpoint reset{http::Verb::post, "/api/2.1/jobs/reset", Repeat::unsafe};
inline constexpr Endpoint run_now{http::Verb::post, "/api/2.1/jobs/run-now", Repeat::with_token};
inline constexpr Endpoint submit{http::Verb::post, "/api/2.1/jobs/runs/submit", Repeat::with_token};
inline constexpr Endpoint update{http::Verb::post, "/api/2.1/jobs/update", Repeat::unsafe};

}  // namespace databricks::endpoints::jobs

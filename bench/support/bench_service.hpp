#pragma once

#include <cstddef>
#include <string>

#include "support/service_process.hpp"

namespace databricks::bench {

inline constexpr std::size_t kBlockSize = std::size_t{1} << 20;

/// A service that costs next to nothing: it forgets what it gets, and has each response ready.
///
/// clusters/get, jobs/list (one page), dbfs/create, add-block, close, delete, move and read (always the same block),
/// get-status of "/new" (not there) and of any other file: "/<number>" is one of so many blocks. "/connections" tells how
/// many connections it has accepted.
[[nodiscard]] Service bench_service();

/// The body of the response of jobs/list: 1 500 jobs of six tasks.
[[nodiscard]] const std::string& list_of_jobs();
/// A body of dbfs/add-block, and of the response of dbfs/read.
[[nodiscard]] const std::string& block_to_add();
[[nodiscard]] const std::string& block_read();

}  // namespace databricks::bench

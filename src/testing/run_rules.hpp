#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "testing/run.hpp"

/// What follows from the results of tasks.
namespace databricks::inline v0_2::internal::testing::run_rules {

[[nodiscard]] RunResult success();
[[nodiscard]] RunResult failed(std::string message);
[[nodiscard]] RunResult cancelled();
[[nodiscard]] RunResult timed_out();
[[nodiscard]] RunResult too_many_runs();
/// A failure that the service puts down to the platform instead of the code that ran.
[[nodiscard]] RunResult not_accessible(std::string message);

/// Nothing when the task may run, now that everything it depends on has ended; otherwise the result it gets instead.
[[nodiscard]] std::optional<RunResult> refusal(const Run& run, const TaskRun& task);

/// The result of the whole run, once all of its tasks have ended.
[[nodiscard]] RunResult overall(const Run& run);

/// "true" or "false". Nothing when the operands cannot be compared.
[[nodiscard]] std::optional<std::string> evaluate(const Json& condition_task);

}  // namespace databricks::inline v0_2::internal::testing::run_rules

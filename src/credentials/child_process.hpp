#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/http/transport.hpp>

#include "config/environment.hpp"

namespace databricks::inline v0_2::internal {

/// What a program left behind.
struct ProgramResult {
  int exit_code = 0;
  std::string output{};  ///< Standard output; may hold secrets.
  std::string errors{};  ///< Standard error.
};

/// Runs a program without a shell, with empty standard input, and waits for it.
/// It is killed, with everything it started, at the timeout, at the call's deadline and when the call is cancelled.
/// @param program the path of an executable file.
/// The error is of kind auth (cannot be started, took too long), timeout (the call's deadline) or cancelled.
[[nodiscard]] Result<ProgramResult> run_program(const std::string& program, std::span<const std::string> arguments,
                                                std::chrono::milliseconds timeout, const http::Context& context);

/// The path of an executable file: the one of that name on the PATH, or, when the name has a slash, that file.
[[nodiscard]] std::optional<std::string> find_program(std::string_view name, const Environment& environment);

}  // namespace databricks::inline v0_2::internal

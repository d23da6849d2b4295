#pragma once

#include <chrono>
#include <span>
#include <string>

#include <databricks/credentials.hpp>

namespace databricks::inline v0_2::internal {

/// Runs a program that prints a token as JSON.
/// The error is of kind auth, timeout or cancelled, and says what the program has written to standard error, whatever its
/// exit code.
[[nodiscard]] Result<Token> token_from_program(const std::string& program, std::span<const std::string> arguments,
                                               std::chrono::milliseconds timeout, const http::Context& context);

}  // namespace databricks::inline v0_2::internal

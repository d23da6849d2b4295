#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace databricks::inline v0_2 {

enum class LogLevel : std::uint8_t { debug, info, warning };

/// Receives the library's log lines; called from the thread that made the call, possibly from several at once. Must not throw.
/// Lines hold verb, path, status, times and JSON paths; never credentials, headers or bodies.
using LogSink = std::function<void(LogLevel level, std::string_view line)>;

}  // namespace databricks::inline v0_2

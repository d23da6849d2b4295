#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <databricks/cancel.hpp>
#include <databricks/result.hpp>

namespace databricks::inline v0_2::internal {

/// How long somebody may be kept waiting.
struct WaitLimit {
  std::chrono::milliseconds time{std::chrono::minutes{5}};
  CancelToken cancel{};
};

/// The content of a small file as UTF-8 without a byte order mark; nothing when there is no such file. UTF-16 is read when it
/// has its mark, as Windows writes it. Pipes and devices are read to their end, for as long as the limit allows.
/// The error names the file. It is of kind config when the file cannot be read or is no text, timeout or cancelled at the
/// limit.
[[nodiscard]] Result<std::optional<std::string>> read_text_file(const std::string& path, const WaitLimit& limit);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <filesystem>
#include <string_view>

namespace databricks::inline v0_2::internal {

/// What a transfer does with a local file, as it stands in messages.
inline constexpr std::string_view kReadForUpload = "read the upload from";
inline constexpr std::string_view kWriteDownload = "write the download to";

/// @param advice what the caller can change.
[[noreturn]] void throw_file_error(std::string_view task, const std::filesystem::path& file, std::string_view reason,
                                   std::string_view advice);

/// @param code the error number of the system, which also decides what the caller is advised to change.
[[noreturn]] void throw_file_error(std::string_view task, const std::filesystem::path& file, int code);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "base/random.hpp"

namespace databricks::support {

/// A directory for the files of one test, removed with it.
class TemporaryDirectory {
 public:
  TemporaryDirectory()
      : path_(std::filesystem::temp_directory_path() / ("databricks-test-" + internal::random::hexadecimal(8))) {
    std::filesystem::create_directories(path_);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  [[nodiscard]] std::string path(std::string_view name = "") const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

  /// Writes a file. @return its path.
  std::string write(std::string_view name, std::string_view content) const {
    std::ofstream{path(name), std::ios::binary} << content;
    return path(name);
  }

  /// Writes a shell script that can be run. @return its path.
  std::string write_program(std::string_view name, std::string_view script) const {
    const std::string file = write(name, "#!/bin/sh\n" + std::string{script} + "\n");
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace databricks::support

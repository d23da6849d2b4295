#pragma once

#include <gmock/gmock.h>

#include <databricks/error.hpp>
#include <databricks/transfer.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "support/temporary_directory.hpp"

namespace databricks::internal {

namespace fs = std::filesystem;

/// A directory for the files of transfers.
class LocalFilesTest : public ::testing::Test {
 protected:
  using Names = std::vector<std::string>;

  [[nodiscard]] fs::path file(const std::string& name) const { return directory_.path(name); }
  [[nodiscard]] fs::path file_with(const std::string& content, const std::string& name = "data.bin") const {
    return directory_.write(name, content);
  }
  [[nodiscard]] static std::string content_of(const fs::path& path) {
    std::ifstream stream{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
  }
  [[nodiscard]] Names names() const { return names_in(directory_.path()); }
  [[nodiscard]] static Names names_in(const fs::path& directory) {
    Names names;
    for (const auto& entry : fs::directory_iterator{directory}) names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
  }
  static void download(DownloadSink sink, std::string_view content) {
    sink.write(content);
    sink.finish();
  }
  /// The message of the FileError that the work ends with.
  template <class Work>
  [[nodiscard]] static std::string refusal_of(const Work& work) {
    try {
      work();
    } catch (const FileError& error) {
      return error.error().message;
    }
    return "no FileError";
  }
  [[nodiscard]] static std::string refusal_of_target(const fs::path& target) {
    return refusal_of([&] { static_cast<void>(DownloadSink{target}); });
  }

 private:
  support::TemporaryDirectory directory_;
};

}  // namespace databricks::internal

#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "api/fake_workspace_fixture.hpp"

namespace databricks {

inline constexpr std::size_t kBlock = std::size_t{1} << 20;

/// Bytes that tell where they are, so that blocks in the wrong order show.
inline std::string pattern(std::size_t size) {
  std::string content(size, '\0');
  for (std::size_t at = 0; at < size; ++at) content[at] = static_cast<char>((at * 31 + at / 4093) & 0xFF);
  return content;
}

class DbfsTest : public FakeWorkspaceTest {
 protected:
  using Names = std::vector<std::string>;

  DbfsTest() = default;
  explicit DbfsTest(testing::FakeWorkspaceOptions options) : FakeWorkspaceTest(std::move(options)) {}

  [[nodiscard]] const DbfsClient& dbfs() const { return client().dbfs(); }
  [[nodiscard]] std::string content_of(std::string_view path) const {
    Bytes content;
    dbfs().download(path, content);
    return std::move(content).take();
  }
  [[nodiscard]] Names names_in(std::string_view path) const {
    Names names;
    for (const auto& file : dbfs().list(path)) names.push_back(file.path);
    return names;
  }
  [[nodiscard]] std::ptrdiff_t count(const std::string& method) {
    const auto calls = workspace().calls();
    return std::count_if(calls.begin(), calls.end(),
                         [&](const std::string& call) { return call.ends_with("/dbfs/" + method); });
  }
  /// Fails for good: no retries, and no work done.
  void fail(const std::string& route, int skip = 0) {
    workspace().add_fault(
        {.route = route, .skip = skip, .times = 100, .status = 400, .error_code = "IO_ERROR", .message = "disk full"});
  }
};

}  // namespace databricks

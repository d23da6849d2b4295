/// The main of a fuzz target in builds without libFuzzer: runs every file of the directories it is given, and whatever is left of
/// a file when it is cut off after any of its bytes.

#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

#include "fuzz/fuzz.hpp"

namespace {

constexpr std::size_t kMaxSizeToBeCut = 4096;

std::size_t replay(const std::filesystem::path& file) {
  std::ifstream stream{file, std::ios::binary};
  const std::string input{std::istreambuf_iterator<char>{stream}, {}};
  std::printf("%s\n", file.string().c_str());
  std::fflush(stdout);
  const std::size_t shortest = input.size() > kMaxSizeToBeCut ? input.size() : 0;
  for (std::size_t length = shortest; length <= input.size(); ++length) {
    // In memory of its own, so that reading behind its end is noticed.
    const std::string part = input.substr(0, length);
    databricks::fuzz::test_one_input(part);
  }
  return input.size() - shortest + 1;
}

}  // namespace

int main(int count, char** directories) try {
  std::size_t files = 0;
  std::size_t inputs = 0;
  for (int index = 1; index < count; ++index) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator{directories[index]}) {
      if (!entry.is_regular_file()) continue;
      ++files;
      inputs += replay(entry.path());
    }
  }
  std::printf("%zu inputs from %zu files\n", inputs, files);
  return files == 0 ? 1 : 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}

#include "testing/service.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <string_view>

namespace databricks::testing {

std::string ServiceContext::next_cluster_id() {
  constexpr std::uint64_t kScramble = 0x9E3779B97F4A7C15;
  constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
  auto bits = static_cast<std::uint64_t>(next_id()) * kScramble;
  std::string letters(8, 'a');
  for (char& letter : letters) {
    letter = kLetters[bits % kLetters.size()];
    bits /= kLetters.size();
  }
  const std::chrono::sys_time<std::chrono::milliseconds> now{std::chrono::milliseconds{this->now()}};
  return fmt::format("{:%m%d-%H%M%S}-{}", std::chrono::floor<std::chrono::seconds>(now), letters);
}

}  // namespace databricks::testing

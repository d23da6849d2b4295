#include "testing/service.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <string_view>

namespace databricks::inline v0_2::internal::testing {

std::string ServiceContext::next_cluster_id() {
  constexpr std::uint64_t kScramble = 0x9E3779B97F4A7C15;
  constexpr std::string_view kCharacters = "abcdefghijklmnopqrstuvwxyz0123456789";
  auto bits = static_cast<std::uint64_t>(next_id()) * kScramble;
  std::string characters(8, 'a');
  for (char& character : characters) {
    character = kCharacters[bits % kCharacters.size()];
    bits /= kCharacters.size();
  }
  const std::chrono::sys_time<std::chrono::milliseconds> now{std::chrono::milliseconds{this->now()}};
  return fmt::format("{:%m%d-%H%M%S}-{}", std::chrono::floor<std::chrono::seconds>(now), characters);
}

}  // namespace databricks::inline v0_2::internal::testing

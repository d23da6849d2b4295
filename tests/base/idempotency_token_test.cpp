#include <databricks/idempotency_token.hpp>

#include <gmock/gmock.h>

#include <cstddef>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace databricks {
namespace {

using ::testing::MatchesRegex;

TEST(IdempotencyToken, IsARandomUuid) {
  for (int count = 0; count < 200; ++count) {
    const std::string token = IdempotencyToken::generate();
    EXPECT_EQ(token.size(), 36U) << "jobs/run-now takes 64 characters at most";
    EXPECT_THAT(token, MatchesRegex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
  }
}

TEST(IdempotencyToken, IsAnotherOneEachTimeOnEveryThread) {
  constexpr std::size_t kThreads = 8;
  constexpr std::size_t kTokens = 500;
  std::vector<std::vector<std::string>> made(kThreads);
  {
    std::vector<std::jthread> threads;
    for (auto& tokens : made) {
      threads.emplace_back([&tokens] {
        for (std::size_t count = 0; count < kTokens; ++count) tokens.push_back(IdempotencyToken::generate());
      });
    }
  }
  std::set<std::string> different;
  for (const auto& tokens : made) different.insert(tokens.begin(), tokens.end());
  EXPECT_EQ(different.size(), kThreads * kTokens);
}

}  // namespace
}  // namespace databricks

#include "credentials/child_process.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <thread>

#include "support/identity_fixture.hpp"

#if !defined(_WIN32)

namespace databricks::internal {
namespace {

using ::testing::HasSubstr;

using std::chrono::milliseconds;

class RunProgram : public ::testing::Test {
 protected:
  [[nodiscard]] Result<ProgramResult> run(std::string_view script, std::vector<std::string> arguments = {},
                                          milliseconds timeout = milliseconds{20'000}) const {
    return run_program(fixture_.test_environment.directory.write_program("program", script), arguments, timeout,
                       fixture_.context());
  }

  support::IdentityFixture fixture_;
};

TEST_F(RunProgram, KeepsOutputAndErrorsApart) {
  const auto result = run("echo out; echo err >&2; exit 3");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "out\n");
  EXPECT_EQ(result->errors, "err\n");
  EXPECT_EQ(result->exit_code, 3);
}

TEST_F(RunProgram, StartsNoShell) {
  const auto result = run("printf '%s|' \"$@\"", {"a b", "$(touch x)", "; exit 7", "'\""});
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "a b|$(touch x)|; exit 7|'\"|");
}

TEST_F(RunProgram, GivesNoInput) {
  const auto result = run("cat; echo end");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "end\n");
}

TEST_F(RunProgram, ReadsMoreThanAPipeHolds) {
  const auto result =
      run("i=0; while [ $i -lt 3000 ]; do echo 'a line that is forty characters long, fine'; i=$((i+1)); done");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output.size(), 3000U * 43U);
}

TEST_F(RunProgram, EndsWhatTakesTooLong) {
  const auto result = run("sleep 600 & sleep 600", {}, milliseconds{200});
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::auth);
  EXPECT_THAT(result.error().message, HasSubstr("timed out after"));
}

TEST_F(RunProgram, SaysWhatWasSaidBeforeItTookTooLong) {
  const auto result = run("echo 'open https://login.example in a browser' >&2; sleep 600", {}, milliseconds{500});
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("but said: open https://login.example in a browser"));
}

TEST_F(RunProgram, DoesNotWaitForWhatTheProgramLeavesBehind) {
  const auto result = run("sleep 600 & echo done");
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(result->output, "done\n");
}

TEST_F(RunProgram, EndsAtTheDeadlineOfTheCall) {
  http::Context context = fixture_.context();
  context.deadline = fixture_.clock->now() + milliseconds{200};
  const auto result = run_program(fixture_.test_environment.directory.write_program("program", "sleep 600"), {},
                                  milliseconds{60'000}, context);
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::timeout);
}

TEST_F(RunProgram, EndsWhenTheCallIsCancelled) {
  CancelSource source;
  http::Context context = fixture_.context();
  context.cancel = source.token();
  std::thread canceller{[&] { source.cancel(); }};
  const auto result = run_program(fixture_.test_environment.directory.write_program("program", "sleep 600"), {},
                                  milliseconds{60'000}, context);
  canceller.join();
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().kind, ErrorKind::cancelled);
}

TEST_F(RunProgram, SaysWhatCannotBeStarted) {
  const auto result = run_program("/no/such/program", {}, milliseconds{1000}, fixture_.context());
  ASSERT_FALSE(result.has_value());
  EXPECT_THAT(result.error().message, HasSubstr("'/no/such/program' cannot be started: No such file"));
}

TEST(FindProgram, PassesOverWhatCannotBeRun) {
  support::TestEnvironment test_environment;
  for (const char* directory : {"one", "two", "three"})
    std::filesystem::create_directory(test_environment.directory.path(directory));
  std::filesystem::create_directory(test_environment.directory.path("one/tool"));
  test_environment.directory.write("two/tool", "not to be run");
  const std::string program = test_environment.directory.write_program("three/tool", "exit 0");
  const auto in = [&](const char* directory) { return test_environment.directory.path(directory); };
  test_environment.set("PATH", in("one") + ":" + in("two") + "::" + in("missing") + ":" + in("three"));
  EXPECT_EQ(find_program("tool", test_environment.environment()), program);
  EXPECT_EQ(find_program(in("one/tool"), test_environment.environment()), std::nullopt);
}

}  // namespace
}  // namespace databricks::internal

#endif

#include "http/sigpipe_block.hpp"

#include <gtest/gtest.h>
#include <pthread.h>
#include <unistd.h>

#include <csignal>

namespace databricks::internal::http {
namespace {

volatile std::sig_atomic_t caught = 0;

/// Counts SIGPIPEs in the place of whatever the process does with them.
class SigpipeCounter {
 public:
  SigpipeCounter() {
    caught = 0;
    struct sigaction counting {};
    counting.sa_handler = [](int) { caught = caught + 1; };
    sigaction(SIGPIPE, &counting, &before_);
  }
  SigpipeCounter(const SigpipeCounter&) = delete;
  SigpipeCounter& operator=(const SigpipeCounter&) = delete;
  ~SigpipeCounter() { sigaction(SIGPIPE, &before_, nullptr); }

 private:
  struct sigaction before_ {};
};

void write_into_a_broken_pipe() {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  EXPECT_EQ(write(ends[1], "x", 1), -1);
  close(ends[1]);
}

bool is_blocked() {
  sigset_t mask;
  pthread_sigmask(SIG_SETMASK, nullptr, &mask);
  return sigismember(&mask, SIGPIPE) == 1;
}

TEST(SigpipeBlock, KeepsTheSignalFromThisThread) {
  const SigpipeCounter counter;
  {
    const SigpipeBlock block;
    EXPECT_TRUE(is_blocked());
    write_into_a_broken_pipe();
  }
  EXPECT_EQ(caught, 0);
  EXPECT_FALSE(is_blocked());
}

TEST(SigpipeBlock, LeavesTheProgramsOwnHandlerAlone) {
  const SigpipeCounter counter;
  { const SigpipeBlock block; }
  write_into_a_broken_pipe();
  EXPECT_EQ(caught, 1);
}

TEST(SigpipeBlock, LeavesASignalThatWasWaitingBefore) {
  const SigpipeCounter counter;
  sigset_t sigpipe;
  sigemptyset(&sigpipe);
  sigaddset(&sigpipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &sigpipe, nullptr);
  write_into_a_broken_pipe();
  {
    const SigpipeBlock block;
    write_into_a_broken_pipe();
  }
  EXPECT_EQ(caught, 0);
  EXPECT_TRUE(is_blocked());
  pthread_sigmask(SIG_UNBLOCK, &sigpipe, nullptr);
  EXPECT_EQ(caught, 1);
}

TEST(SigpipeBlock, Nests) {
  const SigpipeCounter counter;
  {
    const SigpipeBlock outer;
    { const SigpipeBlock inner; }
    EXPECT_TRUE(is_blocked());
    write_into_a_broken_pipe();
  }
  EXPECT_EQ(caught, 0);
}

}  // namespace
}  // namespace databricks::internal::http

#include "support/interrupt.hpp"

#include <csignal>
#include <thread>

namespace samples {

databricks::CancelToken cancelled_by_interrupt() {
  sigset_t interrupts;
  sigemptyset(&interrupts);
  sigaddset(&interrupts, SIGINT);
  sigaddset(&interrupts, SIGTERM);
  // Threads that are started later inherit the mask, so that the signal comes to the waiting thread only.
  pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);

  const databricks::CancelSource source;
  std::thread([interrupts, source] {
    int signal = 0;
    sigwait(&interrupts, &signal);
    source.cancel();
    std::signal(SIGINT, SIG_DFL);  // a second Ctrl-C ends the process at once
    pthread_sigmask(SIG_UNBLOCK, &interrupts, nullptr);
  }).detach();
  return source.token();
}

}  // namespace samples

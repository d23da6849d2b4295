#include "support/interrupt.hpp"

#include <csignal>
#include <cstdlib>
#include <thread>

namespace samples {

databricks::CancelToken cancelled_by_interrupt() {
  sigset_t interrupts;
  sigemptyset(&interrupts);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&interrupts, signal);
  // Threads that are started later inherit the mask, so that the signals come to the waiting thread only.
  pthread_sigmask(SIG_BLOCK, &interrupts, nullptr);

  const databricks::CancelSource source;
  std::thread([interrupts, source] {
    int signal = 0;
    sigwait(&interrupts, &signal);
    source.cancel();
    sigwait(&interrupts, &signal);
    std::_Exit(128 + signal);  // what shells report of a program that a signal has ended
  }).detach();
  return source.token();
}

}  // namespace samples

#include "support/hanging_resolver.hpp"

#include <dlfcn.h>
#include <netdb.h>

#include <atomic>
#include <chrono>
#include <string_view>
#include <thread>

namespace {

std::atomic<bool> g_is_hanging = false;
std::atomic<int> g_questions = 0;
std::atomic<int> g_waiting = 0;

void wait_until_let_go() {
  ++g_questions;
  ++g_waiting;
  while (g_is_hanging) std::this_thread::sleep_for(std::chrono::milliseconds{5});
  --g_waiting;
}

}  // namespace

extern "C" int getaddrinfo(const char* node, const char* service, const addrinfo* hints, addrinfo** result) {
  if (node != nullptr && std::string_view{node} == databricks::support::HangingResolver::kHangingHost) {
    wait_until_let_go();
    return EAI_NONAME;
  }
  using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
  static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
  return real(node, service, hints, result);
}

namespace databricks::support {

HangingResolver::HangingResolver() {
  g_questions = 0;
  g_is_hanging = true;
}

HangingResolver::~HangingResolver() {
  g_is_hanging = false;
  while (g_waiting > 0) std::this_thread::sleep_for(std::chrono::milliseconds{1});
}

int HangingResolver::questions() const { return g_questions; }

}  // namespace databricks::support

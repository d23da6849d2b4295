#include <gtest/gtest.h>
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

#include <databricks/databricks.hpp>

#include "support/long_form.hpp"
#include "support/process_resources.hpp"
#include "support/server_process.hpp"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define DATABRICKS_TEST_FOREIGN_HEAP
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define DATABRICKS_TEST_FOREIGN_HEAP
#endif

namespace databricks::internal {
namespace {

/// True when the heap tells to the byte what is in use: not under a sanitizer, whose heap is another one, and only without the
/// cache of each thread, which counts as used. CMakeLists.txt sets the variable.
bool heap_is_exact() {
#if defined(DATABRICKS_TEST_FOREIGN_HEAP)
  return false;
#else
  const char* tunables = std::getenv("GLIBC_TUNABLES");
  return tunables != nullptr && std::string_view{tunables} == "glibc.malloc.tcache_count=0";
#endif
}

std::size_t heap_in_use() {
  const struct mallinfo2 heap = mallinfo2();
  return heap.uordblks + heap.hblkhd;
}

void make_use_and_destroy_a_client(const std::string& url) {
  const DatabricksClient client{url, Secret{"dapi-fake"}};
  client.secrets().create_scope({.scope = "s"});
  EXPECT_EQ(client.secrets().list_scopes().size(), 1U);
  EXPECT_THROW(client.secrets().create_scope({.scope = "s"}), ResourceAlreadyExists);
  client.secrets().delete_scope("s");
}

TEST(ClientCycles, LeaveNothingBehind) {
  constexpr int kWarmUp = 50;
  const int cycles = support::long_or(10'000, 1'000);
  const support::ServerProcess server;
  for (int cycle = 0; cycle < kWarmUp; ++cycle) make_use_and_destroy_a_client(server.url());

  const auto resources = support::resources_of_this_process();
  const std::size_t heap = heap_in_use();
  for (int cycle = 0; cycle < cycles; ++cycle) make_use_and_destroy_a_client(server.url());
  const std::size_t growth = std::max(heap_in_use(), heap) - heap;
  if (heap_is_exact()) {
    EXPECT_LT(growth, static_cast<std::size_t>(cycles)) << "a byte or more in each cycle";
  }
  EXPECT_EQ(support::resources_of_this_process(), resources);
}

}  // namespace
}  // namespace databricks::internal

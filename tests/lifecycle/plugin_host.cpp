/// Loads a module, runs it and unloads it, again and again. It is not linked with the library.

#include <dlfcn.h>

#include <cstdio>

#include "support/process_resources.hpp"

namespace {

bool load_run_unload(const char* path) {
  void* plugin = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (plugin == nullptr) {
    std::fprintf(stderr, "%s\n", dlerror());
    return false;
  }
  const auto run = reinterpret_cast<bool (*)()>(dlsym(plugin, "databricks_test_plugin_run"));
  const bool worked = run != nullptr && run();
  if (!worked) std::fprintf(stderr, "the call failed\n");
  return dlclose(plugin) == 0 && worked;
}

}  // namespace

int main(int count, char** arguments) {
  constexpr int kTimes = 100;
  if (count != 2) return 2;
  const char* path = arguments[1];
  if (!load_run_unload(path)) return 1;
  const auto resources = databricks::support::resources_of_this_process();
  for (int time = 1; time < kTimes; ++time) {
    if (!load_run_unload(path)) return 1;
  }
  if (dlopen(path, RTLD_NOW | RTLD_NOLOAD) != nullptr) {
    std::fprintf(stderr, "the module was never unloaded\n");
    return 3;
  }
  return databricks::support::resources_of_this_process() == resources ? 0 : 4;
}

#include "base/wipe.hpp"

#include <cstring>

namespace databricks::inline v0_2::internal {
namespace {

/// A call through a volatile pointer is not optimised away.
void* (*const volatile overwrite)(void*, int, std::size_t) = std::memset;

}  // namespace

void wipe(std::span<char> memory) noexcept { overwrite(memory.data(), 0, memory.size()); }

void wipe(std::string& text) noexcept {
  text.resize(text.capacity());  // a longer text may have stood there before
  wipe(std::span{text});
  text.clear();
}

}  // namespace databricks::inline v0_2::internal

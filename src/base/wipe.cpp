#include "base/wipe.hpp"

namespace databricks::inline v0_2::internal {

void wipe(std::span<char> memory) noexcept {
  // A write through volatile is not optimised away.
  volatile char* characters = memory.data();
  for (std::size_t index = 0; index < memory.size(); ++index) characters[index] = 0;
}

void wipe(std::string& text) noexcept {
  text.resize(text.capacity());  // a longer text may have stood there before
  wipe(std::span{text});
  text.clear();
}

}  // namespace databricks::inline v0_2::internal

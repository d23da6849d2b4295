#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/fuzz.hpp"

/// The function that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  databricks::fuzz::test_one_input(size == 0 ? std::string_view{}
                                             : std::string_view{reinterpret_cast<const char*>(data), size});
  return 0;
}

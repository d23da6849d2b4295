/// Base64 in both directions: every kernel of this processor does what the plain one does, and what is read is what was written.

#include <string>

#include "codec/base64.hpp"
#include "codec/base64_kernel.hpp"
#include "fuzz/fuzz.hpp"

namespace databricks::fuzz {
namespace {

using internal::codec::Base64Kernel;

/// What a kernel makes of the text, with the plain one for what the kernel leaves.
std::string decoded_by(const Base64Kernel& kernel, std::string_view text, std::size_t& taken) {
  std::string bytes(internal::codec::decoded_bound(text.size()), '\0');
  taken = kernel.decode(text.data(), text.size(), bytes.data());
  const std::size_t size = taken / 4 * 3;
  taken += internal::codec::base64_kernels_plain().front().decode(text.data() + taken, text.size() - taken,
                                                                  bytes.data() + size);
  bytes.resize(taken / 4 * 3);
  return bytes;
}

void check_kernel(const Base64Kernel& kernel, std::string_view input) {
  const Base64Kernel& plain = internal::codec::base64_kernels_plain().front();
  std::size_t taken = 0;
  std::size_t expected_taken = 0;
  require(decoded_by(kernel, input, taken) == decoded_by(plain, input, expected_taken), "kernels decode the same");
  require(taken == expected_taken, "kernels stop at the same character");

  std::string text(input.size() / 3 * 4, '\0');
  std::string expected = text;
  const std::size_t done = kernel.encode(input.data(), input.size(), text.data());
  plain.encode(input.data() + done, input.size() - done, text.data() + done / 3 * 4);
  plain.encode(input.data(), input.size(), expected.data());
  require(text == expected, "kernels encode the same");
}

void check_texts(std::string_view input) {
  require(internal::codec::from_base64(internal::codec::to_base64(input)) == input, "what was written is read");
  const auto bytes = internal::codec::from_base64(input);
  std::string in_place{input};
  in_place.resize(internal::codec::decoded_bound(input.size()) + input.size());
  const auto size = internal::codec::decode_base64(std::string_view{in_place}.substr(0, input.size()), in_place.data());
  require(bytes.has_value() == size.has_value(), "decoding in place takes the same texts");
  if (bytes) require(std::string_view{in_place}.substr(0, *size) == *bytes, "decoding in place gives the same bytes");
}

}  // namespace

void test_one_input(std::string_view input) {
  for (const auto family : {internal::codec::base64_kernels_x86(), internal::codec::base64_kernels_neon()}) {
    for (const Base64Kernel& kernel : family) check_kernel(kernel, input);
  }
  check_texts(input);
}

}  // namespace databricks::fuzz

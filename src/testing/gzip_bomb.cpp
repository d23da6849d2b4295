#include "testing/gzip_bomb.hpp"

#include <array>
#include <cstddef>

namespace databricks::inline v0_2::internal::testing {
namespace {

// One deflate block with a Huffman code of its own. Four spaces come first, then 4'161'790 times "the last byte, 258 times
// more": length and distance take one bit each, and both bits are 0.

/// Head of the file, the block's code, the four spaces, and the first of the zero bits.
constexpr std::array<unsigned char, 25> kHead{0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
                                              0xff, 0xed, 0xc0, 0x81, 0x00, 0x00, 0x00, 0x00, 0x80,
                                              0x20, 0x95, 0xfd, 0x29, 0x17, 0xa9, 0x2a};
constexpr std::size_t kZeroBytes = 1'040'447;
/// The end of the block, CRC-32 and size of what comes out.
constexpr std::array<unsigned char, 9> kTail{0x18, 0xa6, 0x7f, 0xc4, 0x9a, 0x00, 0x00, 0x00, 0x40};

}  // namespace

std::string gzip_bomb() {
  std::string file{kHead.begin(), kHead.end()};
  file.append(kZeroBytes, '\0');
  file.append(kTail.begin(), kTail.end());
  return file;
}

}  // namespace databricks::inline v0_2::internal::testing

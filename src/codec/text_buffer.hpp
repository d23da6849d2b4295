#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace databricks::inline v0_2::internal::codec {

/// A text that grows at its end by pieces of a few bytes, which cost less here than in std::string.
class TextBuffer {
 public:
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::string_view text() const noexcept { return std::string_view{memory_}.substr(0, size_); }
  [[nodiscard]] std::string take() {
    memory_.resize(std::exchange(size_, 0));
    return std::exchange(memory_, {});
  }

  void add(char character) {
    *room(1) = character;
    ++size_;
  }
  void add(std::string_view piece) {
    copy(piece, room(piece.size()));
    size_ += piece.size();
  }
  /// Cuts the end off.
  void shrink(std::size_t size) noexcept { size_ = size; }

  /// Memory behind the end, to be written to. extend() makes it part of the text.
  [[nodiscard]] char* room(std::size_t count) {
    if (memory_.size() - size_ < count) grow(count);
    return memory_.data() + size_;
  }
  void extend(std::size_t count) noexcept { size_ += count; }

 private:
  void grow(std::size_t count) {
    constexpr std::size_t kMinSize = 256;
    memory_.resize(std::max({kMinSize, memory_.size() * 2, size_ + count}));
  }

  /// Most pieces are shorter than a call of memcpy is worth: two copies of a fixed size that overlap.
  static void copy(std::string_view piece, char* to) noexcept {
    const std::size_t size = piece.size();
    const char* from = piece.data();
    if (size >= 8 && size <= 32) {
      const bool is_long = size > 16;
      std::memcpy(to, from, 8);
      if (is_long) {
        std::memcpy(to + 8, from + 8, 8);
        std::memcpy(to + size - 16, from + size - 16, 8);
      }
      std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4 && size < 8) {
      std::memcpy(to, from, 4);
      std::memcpy(to + size - 4, from + size - 4, 4);
    } else if (size < 4) {
      for (std::size_t index = 0; index < size; ++index) to[index] = from[index];
    } else {
      std::memcpy(to, from, size);
    }
  }

  std::string memory_;  ///< Of which the first `size_` bytes are the text.
  std::size_t size_ = 0;
};

}  // namespace databricks::inline v0_2::internal::codec

#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace databricks::inline v0_2::internal::codec {

/// Some members of a struct, by their index.
class FieldSet {
 public:
  /// No struct has more members; the compiler refuses the table of one that does.
  static constexpr std::size_t kCapacity = 128;

  constexpr void insert(std::size_t index) { words_[index / kBits] |= bit(index); }
  [[nodiscard]] constexpr bool contains(std::size_t index) const noexcept {
    return (words_[index / kBits] & bit(index)) != 0;
  }

  /// Calls visit(index) for those that the other set does not contain.
  template <class Visit>
  void for_each_without(const FieldSet& other, Visit visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      for (std::uint64_t rest = words_[word] & ~other.words_[word]; rest != 0; rest &= rest - 1) {
        visit(word * kBits + static_cast<std::size_t>(std::countr_zero(rest)));
      }
    }
  }

 private:
  static constexpr std::size_t kBits = 64;
  static constexpr std::uint64_t bit(std::size_t index) { return std::uint64_t{1} << (index % kBits); }

  std::array<std::uint64_t, kCapacity / kBits> words_{};
};

}  // namespace databricks::inline v0_2::internal::codec

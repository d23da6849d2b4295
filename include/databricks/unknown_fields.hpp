#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

namespace internal {
struct SideBlock;
struct SideBlockAccess;
}  // namespace internal

/// The members of a JSON object that its struct does not know, as JSON text, in the order they came.
/// They are sent back byte for byte, so that get -> change -> reset loses nothing of a newer service.
///
/// Beside them, out of sight, stands how the object came where its members do not say it: a required member that was
/// absent, an empty text, a null, JSON of another type than described. Encoding sends such a member as it came for as
/// long as it has the value that decoding left; unfit() tells what did not fit, send_empty() ends such a note.
class DATABRICKS_EXPORT UnknownFields {
 public:
  using Field = std::pair<std::string, std::string>;  ///< Name and JSON text.

  UnknownFields() noexcept = default;
  UnknownFields(const UnknownFields& other) : block_(other.block_ == nullptr ? nullptr : copy_of(*other.block_)) {}
  UnknownFields(UnknownFields&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
  UnknownFields& operator=(UnknownFields other) noexcept {
    std::swap(block_, other.block_);
    return *this;
  }
  ~UnknownFields() {
    if (block_ != nullptr) destroy(block_);
  }

  [[nodiscard]] bool empty() const noexcept { return size() == 0; }
  [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(end() - begin()); }

  /// The JSON text of that member, or null. The pointer lives until the next change.
  [[nodiscard]] const std::string* find(std::string_view name) const noexcept;

  /// Adds or replaces a member.
  /// @param json_text is checked when it is sent, not here.
  void set(std::string_view name, std::string json_text);

  void erase(std::string_view name);

  [[nodiscard]] const Field* begin() const noexcept { return block_ == nullptr ? nullptr : first(); }
  [[nodiscard]] const Field* end() const noexcept { return block_ == nullptr ? nullptr : behind_last(); }

  /// Compares the members, not how the object came.
  friend bool operator==(const UnknownFields& left, const UnknownFields& right) {
    return left.block_ == right.block_ || left.has_fields_of(right);
  }

 private:
  friend internal::SideBlockAccess;

  [[nodiscard]] static internal::SideBlock* copy_of(const internal::SideBlock& block);
  static void destroy(internal::SideBlock* block) noexcept;
  [[nodiscard]] const Field* first() const noexcept;
  [[nodiscard]] const Field* behind_last() const noexcept;
  [[nodiscard]] bool has_fields_of(const UnknownFields& other) const;

  // A plain pointer for the reason that Boxed has one.
  internal::SideBlock* block_ = nullptr;
};

}  // namespace databricks::inline v0_2

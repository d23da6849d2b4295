#include <databricks/unknown_fields.hpp>

#include <memory>
#include <optional>

#include "codec/side_block.hpp"

namespace databricks::inline v0_2 {
namespace {

/// From here on an index is worth its memory.
constexpr std::size_t kMany = 16;

void index_fields(internal::SideBlock& block) {
  block.positions.clear();
  if (block.fields.size() < kMany) return;
  for (std::size_t position = 0; position < block.fields.size(); ++position) {
    block.positions.emplace(block.fields[position].first, position);
  }
}

std::optional<std::size_t> position_of(const internal::SideBlock& block, std::string_view name) noexcept {
  if (!block.positions.empty()) {
    const auto found = block.positions.find(name);
    return found == block.positions.end() ? std::nullopt : std::optional{found->second};
  }
  for (std::size_t position = 0; position < block.fields.size(); ++position) {
    if (block.fields[position].first == name) return position;
  }
  return std::nullopt;
}

}  // namespace

const std::string* UnknownFields::find(std::string_view name) const noexcept {
  if (block_ == nullptr) return nullptr;
  const auto position = position_of(*block_, name);
  return position ? &block_->fields[*position].second : nullptr;
}

void UnknownFields::set(std::string_view name, std::string json_text) {
  internal::SideBlock& block = internal::SideBlockAccess::make(*this);
  if (const auto position = position_of(block, name)) {
    block.fields[*position].second = std::move(json_text);
    return;
  }
  block.fields.emplace_back(name, std::move(json_text));
  if (block.fields.size() == kMany) index_fields(block);
  if (block.fields.size() > kMany) block.positions.emplace(block.fields.back().first, block.fields.size() - 1);
}

void UnknownFields::erase(std::string_view name) {
  const auto position = block_ == nullptr ? std::nullopt : position_of(*block_, name);
  if (!position) return;
  block_->fields.erase(block_->fields.begin() + static_cast<std::ptrdiff_t>(*position));
  index_fields(*block_);
}

internal::SideBlock* UnknownFields::copy_of(const internal::SideBlock& block) {
  return std::make_unique<internal::SideBlock>(block).release();
}

void UnknownFields::destroy(internal::SideBlock* block) noexcept {
  const std::unique_ptr<internal::SideBlock> last{block};
}

const UnknownFields::Field* UnknownFields::first() const noexcept { return block_->fields.data(); }

const UnknownFields::Field* UnknownFields::behind_last() const noexcept { return first() + block_->fields.size(); }

bool UnknownFields::has_fields_of(const UnknownFields& other) const {
  if (block_ == nullptr || other.block_ == nullptr) return empty() && other.empty();
  return block_->fields == other.block_->fields;
}

}  // namespace databricks::inline v0_2

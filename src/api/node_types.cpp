#include <databricks/api/node_types.hpp>

#include <algorithm>
#include <tuple>

namespace databricks::inline v0_2::compute {
namespace {

bool can_be_used(const NodeType& type) {
  if (type.is_hidden.value_or(false) || !type.node_info) return !type.is_hidden.value_or(false);
  return std::ranges::none_of(type.node_info->status, [](const auto& status) {
    return status == CloudProviderNodeStatus::not_available_in_region ||
           status == CloudProviderNodeStatus::not_enabled_on_subscription;
  });
}

bool fits(const NodeType& type, const NodeTypeSelector& wanted) {
  const int gpus = type.num_gpus.value_or(0);
  return can_be_used(type) && type.num_cores >= wanted.min_cores && type.memory_mb >= wanted.min_memory_mb &&
         (wanted.min_gpus == 0 ? gpus == 0 : gpus >= wanted.min_gpus) && type.is_graviton.value_or(false) == wanted.arm;
}

auto size_of(const NodeType& type) {
  return std::tuple(type.is_deprecated.value_or(false), type.num_cores, type.memory_mb, type.num_gpus.value_or(0),
                    std::string_view{type.node_type_id});
}

}  // namespace

std::optional<std::string> smallest_node_type(std::span<const NodeType> types, const NodeTypeSelector& selector) {
  const NodeType* smallest = nullptr;
  for (const NodeType& type : types) {
    if (fits(type, selector) && (smallest == nullptr || size_of(type) < size_of(*smallest))) smallest = &type;
  }
  return smallest == nullptr ? std::nullopt : std::optional{smallest->node_type_id};
}

}  // namespace databricks::inline v0_2::compute

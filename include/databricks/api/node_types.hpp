#pragma once

#include <optional>
#include <span>
#include <string>

#include <databricks/export.hpp>
#include <databricks/model/clusters.hpp>

namespace databricks::inline v0_2::compute {

/// Which machines are wanted.
struct NodeTypeSelector {
  double min_cores = 4;
  int min_memory_mb = 0;
  int min_gpus = 0;  ///< 0 leaves out machines with GPUs.
  bool arm = false;  ///< ARM machines (Graviton) instead of x86.
};

/// The id of the smallest node type that fits and can be used; nothing when none does.
[[nodiscard]] DATABRICKS_EXPORT std::optional<std::string> smallest_node_type(std::span<const NodeType> types,
                                                                              const NodeTypeSelector& selector = {});

/// Node types that every Azure region has known for long. clusters().list_node_types() tells what a workspace has.
namespace node_types {
inline constexpr const char* standard_d3_v2 = "Standard_D3_v2";
inline constexpr const char* standard_d4_v2 = "Standard_D4_v2";
inline constexpr const char* standard_d5_v2 = "Standard_D5_v2";
inline constexpr const char* standard_d8_v3 = "Standard_D8_v3";
inline constexpr const char* standard_d16_v3 = "Standard_D16_v3";
inline constexpr const char* standard_d32_v3 = "Standard_D32_v3";
inline constexpr const char* standard_d12_v2 = "Standard_D12_v2";
inline constexpr const char* standard_d13_v2 = "Standard_D13_v2";
inline constexpr const char* standard_d14_v2 = "Standard_D14_v2";
inline constexpr const char* standard_ds3_v2 = "Standard_DS3_v2";
inline constexpr const char* standard_ds4_v2 = "Standard_DS4_v2";
inline constexpr const char* standard_ds5_v2 = "Standard_DS5_v2";
inline constexpr const char* standard_d4ds_v5 = "Standard_D4ds_v5";
inline constexpr const char* standard_d8ds_v5 = "Standard_D8ds_v5";
inline constexpr const char* standard_d16ds_v5 = "Standard_D16ds_v5";
inline constexpr const char* standard_e4ds_v5 = "Standard_E4ds_v5";
inline constexpr const char* standard_e8ds_v5 = "Standard_E8ds_v5";
inline constexpr const char* standard_e16ds_v5 = "Standard_E16ds_v5";
inline constexpr const char* standard_f4s_v2 = "Standard_F4s_v2";
inline constexpr const char* standard_f8s_v2 = "Standard_F8s_v2";
inline constexpr const char* standard_f16s_v2 = "Standard_F16s_v2";
inline constexpr const char* standard_l8s_v3 = "Standard_L8s_v3";
inline constexpr const char* standard_nc4as_t4_v3 = "Standard_NC4as_T4_v3";
inline constexpr const char* standard_nc6s_v3 = "Standard_NC6s_v3";
}  // namespace node_types

}  // namespace databricks::inline v0_2::compute

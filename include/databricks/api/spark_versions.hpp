#pragma once

#include <optional>
#include <span>
#include <string>

#include <databricks/export.hpp>
#include <databricks/model/clusters.hpp>

namespace databricks::inline v0_2::compute {

/// Which runtime is wanted.
struct SparkVersionSelector {
  bool long_term_support = true;  ///< Only versions with long-term support.
  bool beta = false;              ///< Beta versions, too.
  bool machine_learning = false;  ///< The runtime for machine learning.
  bool gpu = false;               ///< With GPU libraries.
  bool photon = false;            ///< The variant with Photon in its key (runtimes before 9.1).
  bool arm = false;               ///< For ARM nodes (aarch64).
  std::string scala = "2.12";     ///< The Scala version.
  std::string spark{};            ///< Only with this Spark version, for example "3.5".
};

/// The key of the newest runtime that fits, for example "15.4.x-scala2.12"; nothing when none does.
[[nodiscard]] DATABRICKS_EXPORT std::optional<std::string> latest_spark_version(
    std::span<const SparkVersion> versions, const SparkVersionSelector& selector = {});

/// Runtimes with long-term support, for cluster definitions that are to stay as they are.
namespace runtimes {
inline constexpr const char* lts_17_3 = "17.3.x-scala2.13";
inline constexpr const char* lts_16_4 = "16.4.x-scala2.12";
inline constexpr const char* lts_15_4 = "15.4.x-scala2.12";
inline constexpr const char* lts_14_3 = "14.3.x-scala2.12";
inline constexpr const char* lts_13_3 = "13.3.x-scala2.12";
inline constexpr const char* lts_12_2 = "12.2.x-scala2.12";
inline constexpr const char* lts_11_3 = "11.3.x-scala2.12";
inline constexpr const char* lts_10_4 = "10.4.x-scala2.12";
inline constexpr const char* lts_9_1 = "9.1.x-scala2.12";
inline constexpr const char* lts_16_4_ml = "16.4.x-cpu-ml-scala2.12";
inline constexpr const char* lts_16_4_ml_gpu = "16.4.x-gpu-ml-scala2.12";
inline constexpr const char* lts_15_4_ml = "15.4.x-cpu-ml-scala2.12";
inline constexpr const char* lts_15_4_ml_gpu = "15.4.x-gpu-ml-scala2.12";
inline constexpr const char* lts_14_3_ml = "14.3.x-cpu-ml-scala2.12";
inline constexpr const char* lts_14_3_ml_gpu = "14.3.x-gpu-ml-scala2.12";
}  // namespace runtimes

}  // namespace databricks::inline v0_2::compute

#include <databricks/api/spark_versions.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace databricks::inline v0_2::compute {
namespace {

/// "15.4.x-scala2.12" -> {15, 4}; what cannot be read counts as 0.
std::pair<int, int> version_of(std::string_view key) {
  std::pair<int, int> version{0, 0};
  const char* const end = key.data() + key.size();
  const auto [dot, error] = std::from_chars(key.data(), end, version.first);
  if (error == std::errc{} && dot != end && *dot == '.') std::from_chars(dot + 1, end, version.second);
  return version;
}

bool fits(const SparkVersion& version, const SparkVersionSelector& wanted) {
  const auto key_has = [&](std::string_view part) { return version.key.find(part) != std::string::npos; };
  const auto name_has = [&](std::string_view part) { return version.name.find(part) != std::string::npos; };
  return key_has("-scala" + wanted.scala) && key_has("-ml-") == wanted.machine_learning &&
         key_has("-gpu-") == wanted.gpu && key_has("-photon-") == wanted.photon && key_has("-aarch64-") == wanted.arm &&
         !key_has("-hls-") && !version.key.starts_with("apache-spark-") && (wanted.beta || !name_has("Beta")) &&
         (!wanted.long_term_support || name_has("LTS")) &&
         (wanted.spark.empty() || name_has("Apache Spark " + wanted.spark));
}

}  // namespace

std::optional<std::string> latest_spark_version(std::span<const SparkVersion> versions,
                                                const SparkVersionSelector& selector) {
  const SparkVersion* latest = nullptr;
  for (const SparkVersion& version : versions) {
    if (!fits(version, selector)) continue;
    if (latest == nullptr || version_of(latest->key) < version_of(version.key)) latest = &version;
  }
  return latest == nullptr ? std::nullopt : std::optional{latest->key};
}

}  // namespace databricks::inline v0_2::compute

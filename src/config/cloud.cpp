#include "config/cloud.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr AzureEnvironment kPublic{"PUBLIC", "https://login.microsoftonline.com/", "https://management.azure.com/",
                                   "https://management.core.windows.net/"};
constexpr AzureEnvironment kUsGovernment{"USGOVERNMENT", "https://login.microsoftonline.us/",
                                         "https://management.usgovcloudapi.net/",
                                         "https://management.core.usgovcloudapi.net/"};
constexpr AzureEnvironment kChina{"CHINA", "https://login.chinacloudapi.cn/", "https://management.chinacloudapi.cn/",
                                  "https://management.core.chinacloudapi.cn/"};
constexpr std::array<const AzureEnvironment*, 3> kEnvironments{&kPublic, &kUsGovernment, &kChina};

constexpr std::string_view kApplication = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d";

/// One DNS zone of workspaces.
struct Zone {
  std::string_view suffix;
  Cloud cloud;
  std::string_view application_id = {};
  const AzureEnvironment* environment = nullptr;
};

/// The first that fits counts.
constexpr std::array kZones{
    Zone{".dev.databricks.com", Cloud::aws},
    Zone{".staging.cloud.databricks.com", Cloud::aws},
    Zone{".cloud.databricks.us", Cloud::aws},
    Zone{".cloud.databricks.mil", Cloud::aws},
    Zone{".cloud.databricks.com", Cloud::aws},
    Zone{".dev.azuredatabricks.net", Cloud::azure, "62a912ac-b58e-4c1d-89ea-b2dbfc7358fc", &kPublic},
    Zone{".staging.azuredatabricks.net", Cloud::azure, "4a67d088-db5c-48f1-9ff2-0aace800ae68", &kPublic},
    Zone{".azuredatabricks.net", Cloud::azure, kApplication, &kPublic},
    Zone{".databricks.azure.us", Cloud::azure, kApplication, &kUsGovernment},
    Zone{".databricks.azure.cn", Cloud::azure, kApplication, &kChina},
    Zone{".dev.gcp.databricks.com", Cloud::gcp},
    Zone{".staging.gcp.databricks.com", Cloud::gcp},
    Zone{".gcp.databricks.com", Cloud::gcp},
};

const Zone* zone_of(std::string_view host) {
  const std::string name = text::lower_case(host);
  const auto zone = std::ranges::find_if(kZones, [&](const Zone& each) { return name.ends_with(each.suffix); });
  return zone == kZones.end() ? nullptr : &*zone;
}

}  // namespace

std::optional<Cloud> cloud_of_host(std::string_view host) {
  const Zone* zone = zone_of(host);
  return zone == nullptr ? std::nullopt : std::optional{zone->cloud};
}

std::optional<Cloud> cloud_of_name(std::string_view name) {
  if (text::equal_ignoring_case(name, "aws")) return Cloud::aws;
  if (text::equal_ignoring_case(name, "azure")) return Cloud::azure;
  if (text::equal_ignoring_case(name, "gcp")) return Cloud::gcp;
  return std::nullopt;
}

const AzureEnvironment* azure_environment_of_host(std::string_view host) {
  const Zone* zone = zone_of(host);
  return zone == nullptr ? nullptr : zone->environment;
}

const AzureEnvironment* azure_environment_of_name(std::string_view name) {
  std::string short_name = text::lower_case(name);
  if (short_name.starts_with("azure")) short_name.erase(0, std::string_view{"azure"}.size());
  if (short_name.ends_with("cloud")) short_name.resize(short_name.size() - std::string_view{"cloud"}.size());
  const auto found = std::ranges::find_if(
      kEnvironments, [&](const AzureEnvironment* each) { return text::equal_ignoring_case(each->name, short_name); });
  return found == kEnvironments.end() ? nullptr : *found;
}

const AzureEnvironment& azure_public_environment() { return kPublic; }

std::string_view azure_application_id(std::string_view host) {
  const Zone* zone = zone_of(host);
  return zone == nullptr || zone->application_id.empty() ? kApplication : zone->application_id;
}

}  // namespace databricks::inline v0_2::internal

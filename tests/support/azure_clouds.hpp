#pragma once

#include <array>
#include <ostream>

namespace databricks::support {

/// One of Microsoft's clouds: a workspace in it, and who gives tokens for whom there.
struct AzureCloud {
  const char* name;
  const char* host;
  const char* entra;
  const char* resource_manager;
  const char* service_management;
};

inline std::ostream& operator<<(std::ostream& out, const AzureCloud& cloud) { return out << cloud.name; }

inline constexpr std::array kAzureClouds{
    AzureCloud{"PUBLIC", "https://adb-1.7.azuredatabricks.net", "https://login.microsoftonline.com",
               "https://management.azure.com", "https://management.core.windows.net/"},
    AzureCloud{"USGOVERNMENT", "https://adb-1.7.databricks.azure.us", "https://login.microsoftonline.us",
               "https://management.usgovcloudapi.net", "https://management.core.usgovcloudapi.net/"},
    AzureCloud{"CHINA", "https://adb-1.7.databricks.azure.cn", "https://login.chinacloudapi.cn",
               "https://management.chinacloudapi.cn", "https://management.core.chinacloudapi.cn/"},
};

/// Databricks as an application of Entra ID, the same in every cloud.
inline constexpr const char* kDatabricksApplication = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d";

inline constexpr const char* kWorkspaceResource =
    "/subscriptions/sub-1/resourceGroups/rg/providers/Microsoft.Databricks/workspaces/ws";

}  // namespace databricks::support

#pragma once

#include <optional>
#include <string_view>

namespace databricks::inline v0_2::internal {

enum class Cloud { aws, azure, gcp };

/// The cloud that a workspace's host name tells. AWS has no list of its own that could be complete: anything unknown is
/// nothing.
[[nodiscard]] std::optional<Cloud> cloud_of_host(std::string_view host);
/// "AWS", "Azure" or "GCP", without regard to case.
[[nodiscard]] std::optional<Cloud> cloud_of_name(std::string_view name);

/// One of Microsoft's clouds: where its tokens come from, and for what.
struct AzureEnvironment {
  std::string_view name;                ///< "PUBLIC", as in azure_environment.
  std::string_view entra;               ///< Gives tokens. Ends in a slash, like the next two.
  std::string_view resource_manager;    ///< Knows the host of a workspace.
  std::string_view service_management;  ///< The audience of the second token of a service principal.
};

/// The environment that a workspace's host name tells.
[[nodiscard]] const AzureEnvironment* azure_environment_of_host(std::string_view host);
/// PUBLIC, USGOVERNMENT, CHINA, also as AzurePublicCloud; without regard to case. Null for any other name.
[[nodiscard]] const AzureEnvironment* azure_environment_of_name(std::string_view name);
[[nodiscard]] const AzureEnvironment& azure_public_environment();

/// The audience of tokens for the workspace: the id of the Databricks application in Entra ID.
[[nodiscard]] std::string_view azure_application_id(std::string_view host);

}  // namespace databricks::inline v0_2::internal

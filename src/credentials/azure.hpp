#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "credentials/oauth_client.hpp"
#include "credentials/strategy.hpp"

/// What all Azure strategies share.
namespace databricks::inline v0_2::internal::azure {

/// Whether the management token goes along.
enum class Management { required, with_resource_id, optional_with_resource_id };

/// Credentials with a token for the workspace, and one for the management plane beside it.
[[nodiscard]] std::shared_ptr<const Credentials> credentials(const Strategy& strategy, const AuthContextPtr& auth,
                                                             Management management);

/// Not configured, when the workspace is not in Azure and nobody insists.
[[nodiscard]] Match matches_cloud(const AuthContext& auth);

/// What a service principal proves to Entra ID who it is with: fields of the form that asks for a token.
using ClientCredential = Result<std::vector<FormField>> (*)(const AuthContext& auth, const http::Context& context);

/// The tokens of a service principal, for one audience.
[[nodiscard]] std::shared_ptr<const TokenSource> service_principal(const AuthContextPtr& auth,
                                                                   std::string_view audience,
                                                                   ClientCredential client_credential);

/// How the metadata service of a machine is spoken with: it is next door or not there at all, so through no proxy and
/// without long waits.
[[nodiscard]] Config metadata_service_settings(const Config& config);

/// The host of the workspace with this resource id, from Azure Resource Manager.
[[nodiscard]] Result<std::string> workspace_host(const Strategy& strategy, const AuthContextPtr& auth,
                                                 const http::Context& context);

}  // namespace databricks::inline v0_2::internal::azure

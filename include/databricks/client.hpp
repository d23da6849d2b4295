#pragma once

#include <string>
#include <string_view>

#include <databricks/api/sub_clients.hpp>
#include <databricks/call_options.hpp>
#include <databricks/config.hpp>
#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

/// A workspace: its sub-clients, and what they share (settings, connections, credentials).
///
/// The constructor does no I/O; the first call looks up the settings that are not given. Copies are cheap and share everything.
/// A const client is safe from any number of threads, and so are its sub-clients, which may also outlive it.
///
/// Include databricks/databricks.hpp, or the header of the sub-client that is used, for example databricks/api/clusters.hpp.
class DATABRICKS_EXPORT DatabricksClient : public SubClients {
 public:
  /// Settings from the environment and ~/.databrickscfg; see docs/authentication.md.
  DatabricksClient();
  /// @param host the workspace, for example "https://adb-1234567890123456.7.azuredatabricks.net".
  /// @param token a personal access token or an AAD token.
  DatabricksClient(std::string host, Secret token);
  explicit DatabricksClient(Config config);

  /// Sends any request through the same pipeline, for endpoints that the library does not have yet.
  /// @param path with its query, escaped as in a URL, for example "/api/2.0/clusters/get?cluster_id=1"; it is sent as it
  /// stands, but for bytes beyond ASCII, which are escaped.
  /// @param json_body sent as it is; empty for none.
  /// @return the body of the response.
  /// @throws EncodeError for a path that cannot be sent: one that does not start with '/', or holds '#' (write
  /// %23), white space (%20) or control characters; also for a HEAD with a body. Beside that what every call throws:
  /// ApiError and its children, TransportError, TimeoutError, CancelledError, ConfigError.
  std::string raw(http::Verb verb, std::string_view path, std::string_view json_body = {},
                  const CallOptions& options = {}) const;
};

}  // namespace databricks::inline v0_2

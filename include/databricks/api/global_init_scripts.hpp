#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/model/global_init_scripts.hpp>

namespace databricks {

class Session;

/// Global Init Scripts API 2.0: scripts that run when any cluster of the workspace starts, in the order of their
/// positions. Reached through DatabricksClient::global_init_scripts(). Only for workspace admins.
///
/// A script is text of at most 64 KB; base64 appears on the wire only. Every method takes CallOptions and throws,
/// beside what it names, what every call throws (see ClustersClient). A const client is safe from any number of
/// threads.
class GlobalInitScriptsClient {
 public:
  explicit GlobalInitScriptsClient(std::shared_ptr<const Session> session);

  /// Creates a script; it does not run until it is `enabled`. Without `position` it comes last, 0 runs first; when the
  /// position is taken, the script there and those behind it move back by 1.
  ///
  ///     client.global_init_scripts().create({.enabled = true, .name = "proxy", .position = 0, .script = "#!/bin/bash\n..."});
  ///
  /// @return the id of the script. @throws InvalidParameterValue, for example for a script that is too long.
  /// REST: POST /api/2.0/global-init-scripts
  compute::CreateResponse create(const compute::GlobalInitScriptCreateRequest& request,
                                 const CallOptions& options = {}) const;

  /// Deletes a script. @throws ResourceDoesNotExist; EncodeError for an empty id.
  /// REST: DELETE /api/2.0/global-init-scripts/{script_id}
  void delete_(std::string_view script_id, const CallOptions& options = {}) const;

  /// A script with its content. @throws ResourceDoesNotExist; EncodeError for an empty id.
  /// REST: GET /api/2.0/global-init-scripts/{script_id}
  [[nodiscard]] compute::GlobalInitScriptDetailsWithContent get(std::string_view script_id,
                                                                const CallOptions& options = {}) const;

  /// All scripts in the order in which they run, without their content. REST: GET /api/2.0/global-init-scripts
  [[nodiscard]] std::vector<compute::GlobalInitScriptDetails> list(const CallOptions& options = {}) const;

  /// Changes a script. `name` and `script` must be given each time; `enabled` and `position` stay as they are without a
  /// value. A position that is taken moves the script there and those behind it back by 1.
  /// @throws ResourceDoesNotExist; InvalidParameterValue; EncodeError for an empty id.
  /// REST: PATCH /api/2.0/global-init-scripts/{script_id}
  void update(std::string_view script_id, const compute::GlobalInitScriptUpdateRequest& request,
              const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const Session> session_;
};

}  // namespace databricks

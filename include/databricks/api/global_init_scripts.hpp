// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/global_init_scripts.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Global Init Scripts API 2.0: scripts that run when any cluster of the workspace starts, in the order of their
/// positions. Only for workspace admins. Reached through DatabricksClient::global_init_scripts().
///
/// A script is text of at most 64 KB; base64 appears on the wire only.
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT GlobalInitScriptsClient {
 public:
  explicit GlobalInitScriptsClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a script. It does not run until it is `enabled`. Without a `position` it comes last, 0 runs first; a
  /// position that is taken moves the script there and those behind it back by 1.
  ///
  ///     client.global_init_scripts().create({.enabled = true, .name = "proxy", .position = 0, .script = "#!/bin/bash\n..."});
  ///
  /// @param request A new global init script.
  /// @return The id of the new script.
  /// @throws InvalidParameterValue, for example for a script that is too long
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/global-init-scripts
  compute::CreateResponse create(const compute::GlobalInitScriptCreateRequest& request,
                                 const CallOptions& options = {}) const;

  /// Deletes a script.
  ///
  /// @param script_id Id of the script.
  /// @throws ResourceDoesNotExist
  /// @throws EncodeError for an empty id
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: DELETE /api/2.0/global-init-scripts/{script_id}
  void delete_(std::string_view script_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of global_init_scripts.delete.
  /// REST: DELETE /api/2.0/global-init-scripts/{script_id}
  void delete_(const compute::DeleteGlobalInitScriptRequest& request, const CallOptions& options = {}) const;

  /// Returns a script with its content.
  ///
  /// @param script_id Id of the script.
  /// @return A global init script with its content.
  /// @throws ResourceDoesNotExist
  /// @throws EncodeError for an empty id
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/global-init-scripts/{script_id}
  [[nodiscard]] compute::GlobalInitScriptDetailsWithContent get(std::string_view script_id,
                                                                const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of global_init_scripts.get.
  /// REST: GET /api/2.0/global-init-scripts/{script_id}
  [[nodiscard]] compute::GlobalInitScriptDetailsWithContent get(const compute::GetGlobalInitScriptRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Lists all scripts in the order in which they run, without their content.
  ///
  /// @return The scripts; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/global-init-scripts
  [[nodiscard]] std::vector<compute::GlobalInitScriptDetails> list(const CallOptions& options = {}) const;

  /// Changes a script; members that are not set stay as they are. A position that is taken moves the script there and
  /// those behind it back by 1.
  ///
  ///     client.global_init_scripts().update("714B166709FBD56F", {.name = "proxy-2"});
  ///
  /// @param script_id Id of the script.
  /// @param request New settings of a global init script.
  /// @throws ResourceDoesNotExist
  /// @throws InvalidParameterValue
  /// @throws EncodeError for an empty id
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: PATCH /api/2.0/global-init-scripts/{script_id}
  void update(std::string_view script_id, const compute::GlobalInitScriptUpdateRequest& request,
              const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/groups.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Groups API 2.0 (legacy): groups of the workspace and their members. Only for workspace admins. Reached through
/// DatabricksClient::groups().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT GroupsCalls {
 public:
  explicit GroupsCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates an empty group. It is not retried when the response is lost.
  ///
  /// @param group_name Name of the group, unique in the workspace.
  /// @return The response to create.
  /// @throws ResourceAlreadyExists
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/groups/create
  iam::CreateResponse create(std::string_view group_name, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The group to create.
  /// REST: POST /api/2.0/groups/create
  iam::CreateResponse create(const iam::CreateGroup& request, const CallOptions& options = {}) const;

  /// Lists the names of all groups.
  ///
  /// @return The names; empty when there are none.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/groups/list
  [[nodiscard]] std::vector<std::string> list(const CallOptions& options = {}) const;

  /// Deletes a group; its members stay.
  ///
  /// @param group_name Name of the group, unique in the workspace.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/groups/delete
  void delete_(std::string_view group_name, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The group to delete.
  /// REST: POST /api/2.0/groups/delete
  void delete_(const iam::DeleteGroup& request, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/permissions.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

namespace iam {

/// A kind of object, as it stands in the path. One that this library does not list passes as its text:
/// ObjectType{"new-kind"}.
using ObjectType = OpenEnum<RequestObjectType>;

/// The object that permissions are about.
///
///     const iam::SecuredObject one_cluster{iam::RequestObjectType::clusters, cluster_id};
///     const iam::SecuredObject use_of_tokens{iam::RequestObjectType::authorization_tokens};  // has no id
struct SecuredObject {
  ObjectType type;
  std::string id{};  ///< Numbers (jobs, notebooks, directories, experiments) as decimal text.
  bool operator==(const SecuredObject&) const = default;
};

}  // namespace iam

/// Permissions API 2.0: who may do what with an object, for every kind of object alike. Reached through
/// DatabricksClient::permissions().
///
/// Beside what they name, methods throw what every call throws, see CallOptions. A const client is safe from any number
/// of threads.
class DATABRICKS_EXPORT PermissionsClient {
 public:
  explicit PermissionsClient(std::shared_ptr<const internal::Session> session) noexcept
      : session_(std::move(session)) {}

  /// Returns the permissions on an object, direct and inherited ones.
  /// @throws ResourceDoesNotExist.
  ///
  /// REST: GET /api/2.0/permissions/{request_object_type}/{request_object_id}
  [[nodiscard]] iam::ObjectPermissions get(const iam::SecuredObject& object, const CallOptions& options = {}) const;

  /// Lists the levels that can be granted on an object, and what they mean.
  /// @throws ResourceDoesNotExist.
  ///
  /// REST: GET /api/2.0/permissions/{request_object_type}/{request_object_id}/permissionLevels
  [[nodiscard]] std::vector<iam::PermissionsDescription> levels(const iam::SecuredObject& object,
                                                                const CallOptions& options = {}) const;

  /// Replaces the direct permissions on an object; inherited ones stay. Begin with iam::direct_permissions() to keep
  /// some.
  /// @param entries One for each principal; empty to remove all. A job keeps exactly one IS_OWNER.
  /// @return The permissions after the change.
  /// @throws ResourceDoesNotExist; InvalidParameterValue for a level that the kind of object does not have.
  ///
  /// REST: PUT /api/2.0/permissions/{request_object_type}/{request_object_id}
  iam::ObjectPermissions replace(const iam::SecuredObject& object,
                                 const std::vector<iam::AccessControlRequest>& entries,
                                 const CallOptions& options = {}) const;

  /// Adds or changes the direct permissions of some principals; the others keep theirs.
  /// @param entries One for each principal to change.
  /// @return The permissions after the change.
  /// @throws ResourceDoesNotExist; InvalidParameterValue for a level that the kind of object does not have.
  ///
  /// REST: PATCH /api/2.0/permissions/{request_object_type}/{request_object_id}
  iam::ObjectPermissions update(const iam::SecuredObject& object, const std::vector<iam::AccessControlRequest>& entries,
                                const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

namespace iam {

/// The direct permissions as they would be granted again: change them and pass them to PermissionsClient::replace().
[[nodiscard]] DATABRICKS_EXPORT std::vector<AccessControlRequest> direct_permissions(
    const ObjectPermissions& permissions);

}  // namespace iam
}  // namespace databricks::inline v0_2

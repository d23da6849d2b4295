#include <databricks/api/permissions.hpp>

#include <utility>

#include "api/endpoints/permissions.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

using namespace iam;
namespace endpoint = internal::endpoints::permissions;

namespace {

/// One of the two calls of a method: the API has no id for the use of tokens. The paths of all other kinds are made
/// alike.
const internal::Endpoint& choose(const SecuredObject& object, const internal::Endpoint& with_id,
                                 const internal::Endpoint& of_tokens) {
  return object.type == RequestObjectType::authorization_tokens ? of_tokens : with_id;
}

internal::PathParameters path_of(const SecuredObject& object) { return {object.type, object.id}; }

}  // namespace

ObjectPermissions PermissionsClient::get(const SecuredObject& object, const CallOptions& options) const {
  return session_->call<ObjectPermissions>(choose(object, endpoint::get, endpoint::get_token_permissions),
                                           path_of(object), options);
}

std::vector<PermissionsDescription> PermissionsClient::levels(const SecuredObject& object,
                                                              const CallOptions& options) const {
  const internal::Endpoint& call =
      choose(object, endpoint::get_permission_levels, endpoint::get_token_permission_levels);
  return session_->call<GetPermissionLevelsResponse>(call, path_of(object), options).permission_levels;
}

ObjectPermissions PermissionsClient::replace(const SecuredObject& object,
                                             const std::vector<AccessControlRequest>& entries,
                                             const CallOptions& options) const {
  const internal::Endpoint& call = choose(object, endpoint::set, endpoint::replace_token_permissions_for_workspace);
  return session_->call<ObjectPermissions>(call, path_of(object), SetObjectPermissions{.access_control_list = entries},
                                           options);
}

ObjectPermissions PermissionsClient::update(const SecuredObject& object,
                                            const std::vector<AccessControlRequest>& entries,
                                            const CallOptions& options) const {
  const internal::Endpoint& call = choose(object, endpoint::update, endpoint::update_token_permissions);
  return session_->call<ObjectPermissions>(call, path_of(object),
                                           UpdateObjectPermissions{.access_control_list = entries}, options);
}

std::vector<AccessControlRequest> iam::direct_permissions(const ObjectPermissions& permissions) {
  std::vector<AccessControlRequest> entries;
  for (const AccessControlResponse& principal : permissions.access_control_list) {
    for (const Permission& permission : principal.all_permissions) {
      if (permission.inherited.value_or(false)) continue;
      entries.push_back({.group_name = principal.group_name,
                         .permission_level = permission.permission_level,
                         .service_principal_name = principal.service_principal_name,
                         .user_name = principal.user_name});
    }
  }
  return entries;
}

}  // namespace databricks::inline v0_2

#pragma once

#include <map>
#include <string>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Cluster policies and policy families: /api/2.0/policies/clusters and /api/2.0/policy-families.
class FakeClusterPolicies final : public Service {
 public:
  explicit FakeClusterPolicies(ServiceContext& context);

  void register_routes(Router& router) override;

  [[nodiscard]] bool contains(const std::string& id) const { return policies_.contains(id); }
  /// The rules of a policy, by the attributes of a cluster. @throws ApiError when there is no such policy.
  [[nodiscard]] Json rules(const std::string& id) const;

 private:
  ServiceResponse create(const Call& call);
  ServiceResponse delete_policy(const Call& call);
  ServiceResponse edit(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse get_family(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse list_families(const Call& call);

  /// @throws ApiError when no policy can be made of these settings. @param id of the policy itself, empty for a new
  /// one.
  void check(const Json& settings, const std::string& id) const;
  [[nodiscard]] Json& find(const Call& call);

  ServiceContext& context_;
  std::map<std::string, Json>
      policies_;  ///< As policies/clusters/get shows them; the ids are in the order of creation.
};

}  // namespace databricks::inline v0_2::internal::testing

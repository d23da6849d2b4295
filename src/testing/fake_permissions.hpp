#pragma once

#include <map>
#include <string>
#include <vector>

#include "testing/fake_cluster_policies.hpp"
#include "testing/fake_clusters.hpp"
#include "testing/fake_instance_pools.hpp"
#include "testing/fake_jobs.hpp"
#include "testing/permission_kinds.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Permissions on objects: /api/2.0/permissions. Clusters, jobs, pools and policies must exist; other objects are taken
/// for granted.
class FakePermissions final : public Service {
 public:
  FakePermissions(ServiceContext& context, FakeClusters& clusters, const FakeJobs& jobs, const FakeInstancePools& pools,
                  const FakeClusterPolicies& policies)
      : context_(context), clusters_(clusters), jobs_(jobs), pools_(pools), policies_(policies) {}

  void register_routes(Router& router) override;

 private:
  struct Object {
    const permission_kinds::Kind& kind;
    std::string path;  ///< For example "/clusters/0101-000000-abcdefgh".
  };
  /// Direct permissions, one for each principal: as they were asked for.
  using Entries = std::vector<Json>;

  ServiceResponse get(const Call& call);
  ServiceResponse levels(const Call& call);
  ServiceResponse set(const Call& call);
  ServiceResponse update(const Call& call);

  /// @throws ApiError when there is no such object.
  [[nodiscard]] Object object_in(const Json& input);
  [[nodiscard]] bool exists(std::string_view kind, const std::string& id);
  /// The direct permissions on the object: at first, its creator may do everything.
  [[nodiscard]] Entries& entries_on(const Object& object);
  [[nodiscard]] Json to_json(const Object& object);

  ServiceContext& context_;
  FakeClusters& clusters_;
  const FakeJobs& jobs_;
  const FakeInstancePools& pools_;
  const FakeClusterPolicies& policies_;
  std::map<std::string, Entries> entries_;  ///< By the path of the object.
};

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <map>
#include <string>
#include <vector>

#include "testing/cluster.hpp"
#include "testing/fake_cluster_policies.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Clusters: /api/2.0/clusters, and the same under /api/2.1.
class FakeClusters final : public Service {
 public:
  FakeClusters(ServiceContext& context, const FakeClusterPolicies& policies) : context_(context), policies_(policies) {}

  void register_routes(Router& router) override;

  /// The cluster as it is now, or null. The pointer lives until the cluster is deleted.
  [[nodiscard]] const Cluster* find(const std::string& id);
  /// All clusters as they are now, the oldest first.
  [[nodiscard]] std::vector<const Cluster*> all() { return filtered(Json::object()); }

 private:
  ServiceResponse change_owner(const Call& call);
  ServiceResponse create(const Call& call);
  ServiceResponse edit(const Call& call);
  ServiceResponse events(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse list_node_types(const Call& call);
  ServiceResponse list_zones(const Call& call);
  ServiceResponse permanent_delete(const Call& call);
  ServiceResponse pin(const Call& call);
  ServiceResponse resize(const Call& call);
  ServiceResponse restart(const Call& call);
  ServiceResponse spark_versions(const Call& call);
  ServiceResponse start(const Call& call);
  ServiceResponse terminate(const Call& call);
  ServiceResponse unpin(const Call& call);
  ServiceResponse update(const Call& call);

  /// The cluster that the request names, as it is now. @throws ApiError when there is none.
  [[nodiscard]] Cluster& find(const Call& call);
  [[nodiscard]] std::vector<const Cluster*> filtered(const Json& filter);
  /// The attributes with the runtime of their policy when they have none of their own.
  /// @throws ApiError when no cluster can be made of them.
  [[nodiscard]] Json complete(Json attributes) const;

  ServiceContext& context_;
  const FakeClusterPolicies& policies_;
  std::map<std::string, Cluster> clusters_;
  std::vector<std::string> creation_order_;
  std::map<std::string, std::string> idempotency_tokens_;  ///< To cluster ids.
};

}  // namespace databricks::inline v0_2::internal::testing

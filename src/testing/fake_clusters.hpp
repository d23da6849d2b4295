#pragma once

#include <map>
#include <string>
#include <vector>

#include "testing/cluster.hpp"
#include "testing/service.hpp"

namespace databricks::testing {

/// Clusters: /api/2.0/clusters, and the same under /api/2.1.
class FakeClusters final : public Service {
 public:
  explicit FakeClusters(ServiceContext& context) : context_(context) {}

  void register_routes(Router& router) override;

  /// The cluster as it is now, or null. The pointer lives until the cluster is deleted.
  [[nodiscard]] const Cluster* find(const std::string& id);
  /// All clusters as they are now, the oldest first.
  [[nodiscard]] std::vector<const Cluster*> all() { return filtered(Json::object()); }

 private:
  Answer change_owner(const Call& call);
  Answer create(const Call& call);
  Answer diagnostics(const Call& call);
  Answer edit(const Call& call);
  Answer events(const Call& call);
  Answer get(const Call& call);
  Answer list(const Call& call);
  Answer list_node_types(const Call& call);
  Answer list_zones(const Call& call);
  Answer permanent_delete(const Call& call);
  Answer pin(const Call& call);
  Answer resize(const Call& call);
  Answer restart(const Call& call);
  Answer spark_versions(const Call& call);
  Answer start(const Call& call);
  Answer terminate(const Call& call);
  Answer unpin(const Call& call);
  Answer update(const Call& call);

  /// The cluster that the request names, as it is now. @throws ApiError when there is none.
  [[nodiscard]] Cluster& find(const Call& call);
  [[nodiscard]] std::vector<const Cluster*> filtered(const Json& filter);

  ServiceContext& context_;
  std::map<std::string, Cluster> clusters_;
  std::vector<std::string> creation_order_;
  std::map<std::string, std::string> idempotency_tokens_;  ///< To cluster ids.
};

}  // namespace databricks::testing

#pragma once

#include <map>
#include <string>
#include <vector>

#include "testing/fake_clusters.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Libraries on clusters: /api/2.0/libraries. They are installed whenever their cluster has come up.
/// A library fails when there is "missing" in it.
class FakeLibraries final : public Service {
 public:
  FakeLibraries(ServiceContext& context, FakeClusters& clusters) : context_(context), clusters_(clusters) {}

  void register_routes(Router& router) override;

 private:
  struct Installation {
    Json library;
    Millis requested_at = 0;
    /// How often the cluster had come up when the library was marked for removal; it goes when the cluster comes up
    /// once more.
    int starts_when_removed = kNotRemoved;
    static constexpr int kNotRemoved = -1;
  };
  using Installations = std::vector<Installation>;

  ServiceResponse all_cluster_statuses(const Call& call);
  ServiceResponse cluster_status(const Call& call);
  ServiceResponse install(const Call& call);
  ServiceResponse uninstall(const Call& call);

  /// @throws ApiError when there is no such cluster.
  [[nodiscard]] const Cluster& cluster_in(const Call& call);
  /// Those of the cluster that no restart has removed.
  [[nodiscard]] Installations& installations_on(const Cluster& cluster);
  [[nodiscard]] std::string status_of(const Installation& installation, const Cluster& cluster) const;
  [[nodiscard]] Json statuses_of(const Cluster& cluster);

  ServiceContext& context_;
  FakeClusters& clusters_;
  std::map<std::string, Installations> installations_;  ///< By cluster id.
};

}  // namespace databricks::inline v0_2::internal::testing

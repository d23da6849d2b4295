#pragma once

#include <map>
#include <string>

#include "testing/fake_clusters.hpp"
#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Instance pools: /api/2.0/instance-pools.
class FakeInstancePools final : public Service {
 public:
  FakeInstancePools(ServiceContext& context, FakeClusters& clusters) : context_(context), clusters_(clusters) {}

  void register_routes(Router& router) override;

  [[nodiscard]] bool contains(const std::string& id) const { return pools_.contains(id); }

 private:
  struct Pool {
    Json settings;                 ///< As they came, without the id.
    std::int64_t idle_before = 0;  ///< How many instances were ready when the settings changed last.
    Millis changed_at = 0;
  };

  ServiceResponse create(const Call& call);
  ServiceResponse delete_pool(const Call& call);
  ServiceResponse edit(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse list(const Call& call);

  [[nodiscard]] Pool& find(const std::string& id);
  /// @throws ApiError when no pool can be made of these settings. @param id of the pool itself, empty for a new one.
  void check(const Json& settings, const std::string& id) const;
  [[nodiscard]] std::int64_t idle_count(const Pool& pool) const;
  [[nodiscard]] Json stats(const std::string& id, const Pool& pool);
  [[nodiscard]] Json to_json(const std::string& id, const Pool& pool);

  ServiceContext& context_;
  FakeClusters& clusters_;
  std::map<std::string, Pool> pools_;  ///< By id, which is also the order in which they were made.
};

}  // namespace databricks::inline v0_2::internal::testing

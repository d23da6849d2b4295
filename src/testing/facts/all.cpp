// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace facts {
extern const ServiceFacts cluster_policies;
extern const ServiceFacts clusters;
extern const ServiceFacts dbfs;
extern const ServiceFacts global_init_scripts;
extern const ServiceFacts groups;
extern const ServiceFacts instance_pools;
extern const ServiceFacts jobs;
extern const ServiceFacts libraries;
extern const ServiceFacts permissions;
extern const ServiceFacts secrets;
extern const ServiceFacts token;
extern const ServiceFacts workspace;
}  // namespace facts

std::span<const ServiceFacts* const> all_services() {
  static constexpr const ServiceFacts* services[] = {
      &facts::cluster_policies,
      &facts::clusters,
      &facts::dbfs,
      &facts::global_init_scripts,
      &facts::groups,
      &facts::instance_pools,
      &facts::jobs,
      &facts::libraries,
      &facts::permissions,
      &facts::secrets,
      &facts::token,
      &facts::workspace,
  };
  return services;
}

}  // namespace databricks::inline v0_2::internal::testing

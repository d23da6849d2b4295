// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace facts {
extern const ServiceFacts gadgets;
extern const ServiceFacts widgets;
}  // namespace facts

std::span<const ServiceFacts* const> all_services() {
  static constexpr const ServiceFacts* services[] = {
      &facts::gadgets,
      &facts::widgets,
  };
  return services;
}

}  // namespace databricks::inline v0_2::internal::testing

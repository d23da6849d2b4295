#pragma once

#include <string>
#include <vector>

#include "testing/service.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing {

/// A service without rules of its own: objects are created, shown, listed, changed and deleted as its facts say. Calls
/// that fit no such pattern are refused with 501 and their name, and so are those calls of a service with rules of its
/// own that these do not serve.
class FakeByFacts final : public Service {
 public:
  FakeByFacts(ServiceContext& context, const ServiceFacts& facts)
      : context_(context), facts_(facts), collections_(facts.collections.size()) {}

  /// Leaves those routes alone that others serve already.
  void register_routes(Router& router) override;

 private:
  using Collection = std::vector<Json>;  ///< The objects in the order in which they were made.

  ServiceResponse handle(const MethodFacts& method, const Call& call);
  ServiceResponse create(const MethodFacts& method, const Json& input);
  ServiceResponse list(const MethodFacts& method, const Json& input);
  ServiceResponse update(const MethodFacts& method, const Json& input);

  [[nodiscard]] const CollectionFacts& facts_of(const MethodFacts& method) const {
    return facts_.collections[method.collection];
  }
  [[nodiscard]] Collection& objects_of(const MethodFacts& method) { return collections_[method.collection]; }
  /// @throws ApiError when there is none.
  [[nodiscard]] Collection::iterator find(const MethodFacts& method, const Json& input);
  /// @throws ApiError when another object than `self` has the same value in a unique member.
  void check_unique(const MethodFacts& method, const Json& object, const Json* self);

  ServiceContext& context_;
  const ServiceFacts& facts_;
  std::vector<Collection> collections_;
  bool has_own_rules_ = false;
};

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <map>
#include <string>
#include <vector>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Groups and their members: /api/2.0/groups.
class FakeGroups final : public Service {
 public:
  explicit FakeGroups(ServiceContext& context);

  void register_routes(Router& router) override;

 private:
  /// A user or a group.
  struct Principal {
    std::string name;
    bool is_group = false;

    bool operator==(const Principal&) const = default;
    [[nodiscard]] Json to_json() const { return {{is_group ? "group_name" : "user_name", name}}; }
  };
  using Members = std::vector<Principal>;

  ServiceResponse add_member(const Call& call);
  ServiceResponse create(const Call& call);
  ServiceResponse delete_group(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse list_members(const Call& call);
  ServiceResponse list_parents(const Call& call);
  ServiceResponse remove_member(const Call& call);

  /// The one principal that the request names. @throws ApiError when it names none or two, or one that does not exist.
  [[nodiscard]] Principal principal_in(const Json& input) const;
  [[nodiscard]] Members& members_of(const std::string& group);
  /// Whether `group` is `other`, or holds it somewhere below.
  [[nodiscard]] bool holds(const std::string& group, const std::string& other) const;

  ServiceContext& context_;
  std::map<std::string, Members> groups_;
};

}  // namespace databricks::inline v0_2::internal::testing

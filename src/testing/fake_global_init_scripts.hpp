#pragma once

#include <string>
#include <vector>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Scripts that every cluster runs: /api/2.0/global-init-scripts.
class FakeGlobalInitScripts final : public Service {
 public:
  explicit FakeGlobalInitScripts(ServiceContext& context) : context_(context) {}

  void register_routes(Router& router) override;

 private:
  struct Script {
    std::string id;
    std::string name;
    std::string content;
    bool is_enabled = false;
    Millis created_at = 0;
    Millis updated_at = 0;
  };
  using Scripts = std::vector<Script>;

  ServiceResponse create(const Call& call);
  ServiceResponse delete_script(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse update(const Call& call);

  [[nodiscard]] Scripts::iterator find(const Call& call);
  /// Puts the script where it was asked to be; those at that place and behind it move back.
  void insert(Script script, std::int64_t position);
  /// Without the content.
  [[nodiscard]] Json to_json(const Script& script) const;

  ServiceContext& context_;
  Scripts scripts_;  ///< In the order in which they run: a script's position is its index.
};

}  // namespace databricks::inline v0_2::internal::testing

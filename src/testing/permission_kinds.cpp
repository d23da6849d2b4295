#include "testing/permission_kinds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing::permission_kinds {
namespace {

template <std::size_t count>
using Levels = std::array<std::string_view, count>;

constexpr Levels<1> kUse{"CAN_USE"};
constexpr Levels<2> kUseAndManage{"CAN_USE", "CAN_MANAGE"};
constexpr Levels<3> kCluster{"CAN_ATTACH_TO", "CAN_RESTART", "CAN_MANAGE"};
constexpr Levels<2> kPool{"CAN_ATTACH_TO", "CAN_MANAGE"};
constexpr Levels<4> kDocument{"CAN_READ", "CAN_RUN", "CAN_EDIT", "CAN_MANAGE"};
constexpr Levels<3> kExperiment{"CAN_READ", "CAN_EDIT", "CAN_MANAGE"};
constexpr Levels<4> kJob{"CAN_VIEW", "CAN_MANAGE_RUN", "CAN_MANAGE", "IS_OWNER"};
constexpr Levels<4> kPipeline{"CAN_VIEW", "CAN_RUN", "CAN_MANAGE", "IS_OWNER"};
constexpr Levels<5> kModel{"CAN_READ", "CAN_EDIT", "CAN_MANAGE_STAGING_VERSIONS", "CAN_MANAGE_PRODUCTION_VERSIONS",
                           "CAN_MANAGE"};
constexpr Levels<3> kServing{"CAN_VIEW", "CAN_QUERY", "CAN_MANAGE"};
constexpr Levels<5> kWarehouse{"CAN_VIEW", "CAN_USE", "CAN_MONITOR", "CAN_MANAGE", "IS_OWNER"};
constexpr Levels<3> kSearch{"CAN_USE", "CAN_CREATE", "CAN_MANAGE"};

constexpr std::array kKinds{
    Kind{"alerts", "alert", kDocument},
    Kind{"alertsv2", "alertv2", kDocument},
    Kind{"authorization", "authorization", kUse},
    Kind{"authorization/tokens", "tokens", kUse},
    Kind{"cluster-policies", "cluster-policy", kUse},
    Kind{"clusters", "cluster", kCluster},
    Kind{"dashboards", "dashboard", kDocument},
    Kind{"database-projects", "database-project", kUseAndManage},
    Kind{"dbsql-dashboards", "dbsql-dashboard", kDocument},
    Kind{"directories", "directory", kDocument},
    Kind{"experiments", "mlflowExperiment", kExperiment},
    Kind{"files", "file", kDocument},
    Kind{"genie", "genie-space", kDocument},
    Kind{"instance-pools", "instance-pool", kPool},
    Kind{"jobs", "job", kJob},
    Kind{"knowledge-assistants", "knowledge-assistant", kServing},
    Kind{"notebooks", "notebook", kDocument},
    Kind{"pipelines", "pipelines", kPipeline},
    Kind{"queries", "query", kDocument},
    Kind{"registered-models", "registered-model", kModel},
    Kind{"repos", "repo", kDocument},
    Kind{"serving-endpoints", "serving-endpoint", kServing},
    Kind{"sql/warehouses", "warehouses", kWarehouse},
    Kind{"supervisor-agents", "supervisor-agent", kServing},
    Kind{"vector-search-endpoints", "vector-search-endpoint", kSearch},
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kDescriptions{{
    {"CAN_ATTACH_TO", "Can attach to it"},
    {"CAN_CREATE", "Can create objects in it"},
    {"CAN_EDIT", "Can change it"},
    {"CAN_MANAGE", "Can do everything with it"},
    {"CAN_MANAGE_PRODUCTION_VERSIONS", "Can manage its versions, those in production too"},
    {"CAN_MANAGE_RUN", "Can start and cancel its runs"},
    {"CAN_MANAGE_STAGING_VERSIONS", "Can manage its versions, except those in production"},
    {"CAN_MONITOR", "Can use it and see what it does"},
    {"CAN_QUERY", "Can send queries to it"},
    {"CAN_READ", "Can see it"},
    {"CAN_RESTART", "Can attach to it, start, restart and terminate it"},
    {"CAN_RUN", "Can see and run it"},
    {"CAN_USE", "Can use it"},
    {"CAN_VIEW", "Can see it and its results"},
    {"IS_OWNER", "Owns it"},
}};

}  // namespace

bool Kind::has_level(std::string_view level) const {
  return std::find(levels.begin(), levels.end(), level) != levels.end();
}

std::string_view Kind::highest_level() const { return has_level("CAN_MANAGE") ? "CAN_MANAGE" : levels.back(); }

const Kind& find(std::string_view path) {
  // Warehouses have had other names.
  if (path == "warehouses" || path == "sql/endpoints") path = "sql/warehouses";
  const auto found = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& kind) { return kind.path == path; });
  if (found == kKinds.end()) throw invalid_parameter(fmt::format("Unknown request object type '{}'.", path));
  return *found;
}

std::string_view description(std::string_view level) {
  const auto found =
      std::find_if(kDescriptions.begin(), kDescriptions.end(), [&](const auto& row) { return row.first == level; });
  return found == kDescriptions.end() ? "" : found->second;
}

}  // namespace databricks::inline v0_2::internal::testing::permission_kinds

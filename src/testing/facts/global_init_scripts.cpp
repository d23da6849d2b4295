// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

namespace {

constinit const Member kCreateRequest[] = {
    flag("enabled"),
    required(text("name")),
    integer("position"),
    required(base64_text("script")),
};

constinit const Member kDeleteRequest[] = {
    required(text("script_id")),
};

constinit const Member kGetRequest[] = {
    required(text("script_id")),
};

constinit const Member kUpdateRequest[] = {
    required(text("script_id")),
    flag("enabled"),
    text("name"),
    integer("position"),
    base64_text("script"),
};

constexpr std::string_view kKey0[] = {"script_id"};

constexpr std::string_view kCreateShown[] = {"script_id"};

constexpr std::string_view kGetShown[] = {"created_at", "created_by", "enabled", "name", "position", "script",
                                          "script_id", "updated_at", "updated_by"};

constexpr std::string_view kListShown[] = {"created_at", "created_by", "enabled", "name", "position", "script",
                                           "script_id", "updated_at", "updated_by"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "global_init_script", .key = kKey0, .generated = "script_id"},
};

constexpr MethodFacts kMethods[] = {
    {.name = "global_init_scripts.create", .verb = http::Verb::post, .path = "/api/2.0/global-init-scripts",
     .members = kCreateRequest, .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "global_init_scripts.delete", .verb = http::Verb::delete_,
     .path = "/api/2.0/global-init-scripts/{script_id}", .members = kDeleteRequest, .pattern = Pattern::delete_,
     .collection = 0},
    {.name = "global_init_scripts.get", .verb = http::Verb::get, .path = "/api/2.0/global-init-scripts/{script_id}",
     .members = kGetRequest, .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "global_init_scripts.list", .verb = http::Verb::get, .path = "/api/2.0/global-init-scripts",
     .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "scripts"},
    {.name = "global_init_scripts.update", .verb = http::Verb::patch,
     .path = "/api/2.0/global-init-scripts/{script_id}", .members = kUpdateRequest, .pattern = Pattern::update,
     .collection = 0},
};

}  // namespace

extern const ServiceFacts global_init_scripts;
constinit const ServiceFacts global_init_scripts{"global_init_scripts", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

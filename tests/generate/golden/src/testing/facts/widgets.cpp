// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kShopPart[] = {
    integer("count"),
    object("inner", {kShopWidget, 5}),
    required(text("part_name")),
};

constinit const Member kShopWidget[] = {
    text("color"),
    text("name"),
    object_list("parts", {kShopPart, 3}),
    text_map("tags"),
    text("widget_id"),
};

namespace {

constinit const Member kCreateRequest[] = {
    text("color"),
    text("idempotency_token"),
    required(text("name")),
    object_list("parts", {kShopPart, 3}),
    text_map("tags"),
    integer("weight"),
};

constinit const Member kDeleteRequest[] = {
    required(text("widget_id")),
};

constinit const Member kEditRequest[] = {
    text("color"),
    required(text("name")),
    object_list("parts", {kShopPart, 3}),
    text_map("tags"),
    required(text("widget_id")),
};

constinit const Member kGetRequest[] = {
    required(text("widget_id")),
    flag("with_parts"),
};

constinit const Member kListRequest[] = {
    text("color"),
    integer("max_results"),
    text("page"),
};

constinit const Member kPaintRequest[] = {
    required(text("color")),
    required(text("widget_id")),
};

constinit const Member kUpdateRequest[] = {
    required(text("widget_id")),
    text("color"),
    text("name"),
    text_map("tags"),
};

constexpr std::string_view kKey0[] = {"widget_id"};
constexpr std::string_view kUnique0[] = {"name"};

constexpr std::string_view kCreateShown[] = {"widget_id"};

constexpr std::string_view kGetShown[] = {"color", "name", "parts", "tags", "widget_id"};

constexpr std::string_view kListShown[] = {"color", "name", "parts", "tags", "widget_id"};

constexpr std::string_view kUpdateShown[] = {"color", "name", "parts", "tags", "widget_id"};

constexpr CollectionFacts kCollections[] = {
    {.noun = "widget", .key = kKey0, .generated = "widget_id", .unique = kUnique0},
};

constexpr MethodFacts kMethods[] = {
    {.name = "widgets.create", .verb = http::Verb::post, .path = "/api/2.0/widgets/create", .members = kCreateRequest,
     .pattern = Pattern::create, .collection = 0, .shown = kCreateShown},
    {.name = "widgets.delete", .verb = http::Verb::delete_, .path = "/api/2.0/widgets/{widget_id}",
     .members = kDeleteRequest, .pattern = Pattern::delete_, .collection = 0},
    {.name = "widgets.edit", .verb = http::Verb::post, .path = "/api/2.0/widgets/edit", .members = kEditRequest,
     .pattern = Pattern::replace, .collection = 0},
    {.name = "widgets.get", .verb = http::Verb::get, .path = "/api/2.0/widgets/get", .members = kGetRequest,
     .pattern = Pattern::get, .collection = 0, .shown = kGetShown},
    {.name = "widgets.list", .verb = http::Verb::get, .path = "/api/2.0/widgets/list", .members = kListRequest,
     .pattern = Pattern::list, .collection = 0, .shown = kListShown, .items = "widgets", .request_token = "page",
     .response_token = "next_page", .limit = "max_results"},
    {.name = "widgets.list_colors", .verb = http::Verb::get, .path = "/api/2.0/widgets/colors"},
    {.name = "widgets.paint", .verb = http::Verb::post, .path = "/api/2.0/widgets/paint", .members = kPaintRequest},
    {.name = "widgets.update", .verb = http::Verb::patch, .path = "/api/2.0/widgets/{widget_id}",
     .members = kUpdateRequest, .pattern = Pattern::update, .collection = 0, .shown = kUpdateShown},
};

}  // namespace

extern const ServiceFacts widgets;
constinit const ServiceFacts widgets{"widgets", kMethods, kCollections};

}  // namespace databricks::inline v0_2::internal::testing::facts

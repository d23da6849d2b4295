// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kShopPower[] = {
    number("watts"),
};

namespace {

constinit const Member kListPartsRequest[] = {
    required(text("gadget_id")),
};

constinit const Member kMendRequest[] = {
    integer("gadget_id"),
    text("wind"),
    object("power", {kShopPower, 1}),
};

constinit const Member kStartRequest[] = {
    integer("gadget_id"),
    text("wind"),
    object("power", {kShopPower, 1}),
};

constexpr MethodFacts kMethods[] = {
    {.name = "gadgets.list_parts", .verb = http::Verb::get, .path = "/api/2.1/gadgets/{gadget_id}/parts",
     .members = kListPartsRequest},
    {.name = "gadgets.mend", .verb = http::Verb::post, .path = "/api/2.1/gadgets/mend", .members = kMendRequest},
    {.name = "gadgets.start", .verb = http::Verb::put, .path = "/api/2.1/gadgets/start", .members = kStartRequest},
};

}  // namespace

extern const ServiceFacts gadgets;
constinit const ServiceFacts gadgets{"gadgets", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

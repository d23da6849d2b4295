// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kSettingsPublicTokenInfo[] = {
    text("autoscope_state"),
    text_list("backfill_scopes"),
    text("comment"),
    integer("creation_time"),
    integer("expiry_time"),
    text_list("inferred_scopes"),
    text_list("scopes"),
    text("token_id"),
};

namespace {

constinit const Member kCreateRequest[] = {
    flag("autoscope_enabled"),
    text("comment"),
    integer("lifetime_seconds"),
    text_list("scopes"),
};

constinit const Member kDeleteRequest[] = {
    required(text("token_id")),
};

constinit const Member kUpdateRequest[] = {
    required(text("token_id")),
    required(object("token", {kSettingsPublicTokenInfo, 8})),
    required(text("update_mask")),
};

constexpr MethodFacts kMethods[] = {
    {.name = "token.create", .verb = http::Verb::post, .path = "/api/2.0/token/create", .members = kCreateRequest},
    {.name = "token.delete", .verb = http::Verb::post, .path = "/api/2.0/token/delete", .members = kDeleteRequest},
    {.name = "token.list", .verb = http::Verb::get, .path = "/api/2.0/token/list"},
    {.name = "token.update", .verb = http::Verb::patch, .path = "/api/2.0/token/{token_id}", .members = kUpdateRequest},
};

}  // namespace

extern const ServiceFacts token;
constinit const ServiceFacts token{"token", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

namespace {

constinit const Member kDeleteRequest[] = {
    required(text("path")),
    flag("recursive"),
};

constinit const Member kExportRequest[] = {
    text("format"),
    required(text("path")),
};

constinit const Member kGetStatusRequest[] = {
    required(text("path")),
};

constinit const Member kImportRequest[] = {
    base64_text("content"),
    text("format"),
    text("language"),
    flag("overwrite"),
    required(text("path")),
};

constinit const Member kListRequest[] = {
    integer("notebooks_modified_after"),
    required(text("path")),
};

constinit const Member kMkdirsRequest[] = {
    required(text("path")),
};

constexpr MethodFacts kMethods[] = {
    {.name = "workspace.delete", .verb = http::Verb::post, .path = "/api/2.0/workspace/delete",
     .members = kDeleteRequest},
    {.name = "workspace.export", .verb = http::Verb::get, .path = "/api/2.0/workspace/export",
     .members = kExportRequest},
    {.name = "workspace.get_status", .verb = http::Verb::get, .path = "/api/2.0/workspace/get-status",
     .members = kGetStatusRequest},
    {.name = "workspace.import", .verb = http::Verb::post, .path = "/api/2.0/workspace/import",
     .members = kImportRequest},
    {.name = "workspace.list", .verb = http::Verb::get, .path = "/api/2.0/workspace/list", .members = kListRequest},
    {.name = "workspace.mkdirs", .verb = http::Verb::post, .path = "/api/2.0/workspace/mkdirs",
     .members = kMkdirsRequest},
};

}  // namespace

extern const ServiceFacts workspace;
constinit const ServiceFacts workspace{"workspace", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

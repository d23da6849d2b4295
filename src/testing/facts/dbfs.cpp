// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

namespace {

constinit const Member kAddBlockRequest[] = {
    required(base64_text("data")),
    required(integer("handle")),
};

constinit const Member kCloseRequest[] = {
    required(integer("handle")),
};

constinit const Member kCreateRequest[] = {
    flag("overwrite"),
    required(text("path")),
};

constinit const Member kDeleteRequest[] = {
    required(text("path")),
    flag("recursive"),
};

constinit const Member kGetStatusRequest[] = {
    required(text("path")),
};

constinit const Member kListRequest[] = {
    required(text("path")),
};

constinit const Member kMkdirsRequest[] = {
    required(text("path")),
};

constinit const Member kMoveRequest[] = {
    required(text("destination_path")),
    required(text("source_path")),
};

constinit const Member kPutRequest[] = {
    base64_text("contents"),
    flag("overwrite"),
    required(text("path")),
};

constinit const Member kReadRequest[] = {
    integer("length"),
    integer("offset"),
    required(text("path")),
};

constexpr MethodFacts kMethods[] = {
    {.name = "dbfs.add_block", .verb = http::Verb::post, .path = "/api/2.0/dbfs/add-block",
     .members = kAddBlockRequest},
    {.name = "dbfs.close", .verb = http::Verb::post, .path = "/api/2.0/dbfs/close", .members = kCloseRequest},
    {.name = "dbfs.create", .verb = http::Verb::post, .path = "/api/2.0/dbfs/create", .members = kCreateRequest},
    {.name = "dbfs.delete", .verb = http::Verb::post, .path = "/api/2.0/dbfs/delete", .members = kDeleteRequest},
    {.name = "dbfs.get_status", .verb = http::Verb::get, .path = "/api/2.0/dbfs/get-status",
     .members = kGetStatusRequest},
    {.name = "dbfs.list", .verb = http::Verb::get, .path = "/api/2.0/dbfs/list", .members = kListRequest},
    {.name = "dbfs.mkdirs", .verb = http::Verb::post, .path = "/api/2.0/dbfs/mkdirs", .members = kMkdirsRequest},
    {.name = "dbfs.move", .verb = http::Verb::post, .path = "/api/2.0/dbfs/move", .members = kMoveRequest},
    {.name = "dbfs.put", .verb = http::Verb::post, .path = "/api/2.0/dbfs/put", .members = kPutRequest},
    {.name = "dbfs.read", .verb = http::Verb::get, .path = "/api/2.0/dbfs/read", .members = kReadRequest},
};

}  // namespace

extern const ServiceFacts dbfs;
constinit const ServiceFacts dbfs{"dbfs", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

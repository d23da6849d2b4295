// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "testing/facts/structs.hpp"
#include "testing/service_facts.hpp"

namespace databricks::inline v0_2::internal::testing::facts {

constinit const Member kComputeLibrary[] = {
    object("cran", {kComputeRCranLibrary, 2}),
    text("egg"),
    object("file", {kComputePathSpec, 1}),
    text("jar"),
    object("maven", {kComputeMavenLibrary, 3}),
    object("notebook", {kComputePathSpec, 1}),
    object("pypi", {kComputePythonPyPiLibrary, 2}),
    text("requirements"),
    text("whl"),
};

constinit const Member kComputeMavenLibrary[] = {
    required(text("coordinates")),
    text_list("exclusions"),
    text("repo"),
};

constinit const Member kComputePathSpec[] = {
    text("path"),
};

constinit const Member kComputePythonPyPiLibrary[] = {
    required(text("package")),
    text("repo"),
};

constinit const Member kComputeRCranLibrary[] = {
    required(text("package")),
    text("repo"),
};

namespace {

constinit const Member kClusterStatusRequest[] = {
    required(text("cluster_id")),
};

constinit const Member kInstallRequest[] = {
    required(text("cluster_id")),
    required(object_list("libraries", {kComputeLibrary, 9})),
};

constinit const Member kUninstallRequest[] = {
    required(text("cluster_id")),
    required(object_list("libraries", {kComputeLibrary, 9})),
};

constexpr MethodFacts kMethods[] = {
    {.name = "libraries.all_cluster_statuses", .verb = http::Verb::get,
     .path = "/api/2.0/libraries/all-cluster-statuses"},
    {.name = "libraries.cluster_status", .verb = http::Verb::get, .path = "/api/2.0/libraries/cluster-status",
     .members = kClusterStatusRequest},
    {.name = "libraries.install", .verb = http::Verb::post, .path = "/api/2.0/libraries/install",
     .members = kInstallRequest},
    {.name = "libraries.uninstall", .verb = http::Verb::post, .path = "/api/2.0/libraries/uninstall",
     .members = kUninstallRequest},
};

}  // namespace

extern const ServiceFacts libraries;
constinit const ServiceFacts libraries{"libraries", kMethods, {}};

}  // namespace databricks::inline v0_2::internal::testing::facts

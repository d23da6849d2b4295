#include "testing/fake_libraries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kPackage{required(text("package")), text("repo")};
constexpr std::array kMaven{required(text("coordinates")), text("repo"), text_list("exclusions")};
constexpr std::array kLibrary{text("jar"),
                              text("egg"),
                              text("whl"),
                              object("pypi", kPackage),
                              object("cran", kPackage),
                              object("maven", kMaven),
                              text("requirements")};
constexpr std::array kClusterId{required(text("cluster_id"))};
constexpr std::array kChange = join(kClusterId, std::array{required(object_list("libraries", kLibrary))});

void check(const Json& library) {
  const auto is_kind = [](std::string_view name) {
    return std::any_of(kLibrary.begin(), kLibrary.end(), [&](const Member& member) { return member.name == name; });
  };
  if (library.size() == 1 && is_kind(library.begin().key())) return;
  throw invalid_parameter(fmt::format(
      "A library must have exactly one of jar, egg, whl, pypi, maven, cran and requirements, got {}.", library.dump()));
}

bool is_up(const Cluster& cluster) {
  return cluster.state() == ClusterState::running || cluster.state() == ClusterState::resizing;
}

bool cannot_be_found(const Json& library) { return library.dump().find("missing") != std::string::npos; }

}  // namespace

void FakeLibraries::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/libraries/"}};
  routes.get("all-cluster-statuses", kNothing, &FakeLibraries::all_cluster_statuses);
  routes.get("cluster-status", kClusterId, &FakeLibraries::cluster_status);
  routes.post("install", kChange, &FakeLibraries::install);
  routes.post("uninstall", kChange, &FakeLibraries::uninstall);
}

ServiceResponse FakeLibraries::install(const Call& call) {
  const Cluster& cluster = cluster_in(call);
  const Json& libraries = call.input.at("libraries");
  if (libraries.empty()) throw invalid_parameter("Missing required field: libraries");
  for (const Json& library : libraries) check(library);
  Installations& installations = installations_on(cluster);
  for (const Json& library : libraries) {
    const auto found = std::find_if(installations.begin(), installations.end(),
                                    [&](const Installation& each) { return each.library == library; });
    if (found == installations.end()) {
      installations.push_back({library, context_.now()});
    } else {
      found->starts_when_removed = Installation::kNotRemoved;
    }
  }
  return ServiceResponse::nothing();
}

ServiceResponse FakeLibraries::uninstall(const Call& call) {
  const Cluster& cluster = cluster_in(call);
  for (const Json& library : call.input.at("libraries")) {
    check(library);
    for (Installation& installation : installations_on(cluster)) {
      if (installation.library == library) installation.starts_when_removed = cluster.start_count();
    }
  }
  return ServiceResponse::nothing();
}

ServiceResponse FakeLibraries::cluster_status(const Call& call) { return statuses_of(cluster_in(call)); }

ServiceResponse FakeLibraries::all_cluster_statuses(const Call&) {
  Json response = Json::object();
  for (const Cluster* cluster : clusters_.all()) {
    Json statuses = statuses_of(*cluster);
    if (statuses.contains("library_statuses")) response["statuses"].push_back(std::move(statuses));
  }
  return response;
}

const Cluster& FakeLibraries::cluster_in(const Call& call) {
  const std::string id = call.input.at("cluster_id");
  const Cluster* cluster = clusters_.find(id);
  if (cluster == nullptr) throw does_not_exist(fmt::format("Cluster {} does not exist", id));
  return *cluster;
}

FakeLibraries::Installations& FakeLibraries::installations_on(const Cluster& cluster) {
  Installations& installations = installations_[cluster.id()];
  std::erase_if(installations, [&](const Installation& installation) {
    return installation.starts_when_removed != Installation::kNotRemoved &&
           installation.starts_when_removed < cluster.start_count();
  });
  return installations;
}

std::string FakeLibraries::status_of(const Installation& installation, const Cluster& cluster) const {
  if (installation.starts_when_removed != Installation::kNotRemoved) return "UNINSTALL_ON_RESTART";
  if (!is_up(cluster)) return "PENDING";
  const Millis elapsed = context_.now() - std::max(installation.requested_at, cluster.running_since());
  const Millis needed = ServiceContext::to_millis(context_.options().library_install_time);
  if (elapsed < needed / 2) return "PENDING";
  if (elapsed < needed) return "INSTALLING";
  return cannot_be_found(installation.library) ? "FAILED" : "INSTALLED";
}

Json FakeLibraries::statuses_of(const Cluster& cluster) {
  Json response{{"cluster_id", cluster.id()}};
  for (const Installation& installation : installations_on(cluster)) {
    const std::string status = status_of(installation, cluster);
    Json line{{"library", installation.library}, {"status", status}, {"is_library_for_all_clusters", false}};
    if (status == "FAILED") {
      line["messages"] = {fmt::format("Library installation failed: {} cannot be found.", installation.library.dump())};
    }
    response["library_statuses"].push_back(std::move(line));
  }
  return response;
}

}  // namespace databricks::inline v0_2::internal::testing

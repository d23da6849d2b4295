#include <databricks/testing/fake_workspace.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "base/text.hpp"
#include "testing/api_error.hpp"
#include "testing/fake_by_facts.hpp"
#include "testing/fake_cluster_policies.hpp"
#include "testing/fake_clusters.hpp"
#include "testing/fake_dbfs.hpp"
#include "testing/fake_global_init_scripts.hpp"
#include "testing/fake_groups.hpp"
#include "testing/fake_instance_pools.hpp"
#include "testing/fake_jobs.hpp"
#include "testing/fake_libraries.hpp"
#include "testing/fake_permissions.hpp"
#include "testing/fake_runs.hpp"
#include "testing/fake_secrets.hpp"
#include "testing/fake_tokens.hpp"
#include "testing/fake_workspace_files.hpp"
#include "testing/fault_plan.hpp"
#include "testing/request_reader.hpp"
#include "testing/router.hpp"
#include "testing/service.hpp"
#include "testing/service_facts.hpp"
#include "testing/url.hpp"

namespace databricks::inline v0_2::testing {
namespace {

http::Response json_response(int status, std::string body) {
  return {status, {{"Content-Type", "application/json"}}, std::move(body), {}};
}

http::Response error_response(int status, const std::string& error_code, const std::string& message) {
  const internal::testing::Json body{{"error_code", error_code}, {"message", message}};
  return json_response(status, body.dump(-1, ' ', false, internal::testing::Json::error_handler_t::replace));
}

/// The routes that a request goes by: its own verb and path first.
using Names = std::vector<std::string>;

/// What came in by one route.
struct RouteLog {
  std::size_t calls = 0;
  std::size_t effects = 0;
  std::string last_body{};
};

std::string route_name(http::Verb verb, std::string_view path) {
  return fmt::format("{} {}", http::to_string(verb), path);
}

}  // namespace

class FakeWorkspace::State {
 public:
  explicit State(FakeWorkspaceOptions options)
      : context_(std::move(options)), tokens_(add_service<internal::testing::FakeTokens>()) {
    auto& files = add_service<internal::testing::FakeWorkspaceFiles>();
    auto& policies = add_service<internal::testing::FakeClusterPolicies>();
    auto& clusters = add_service<internal::testing::FakeClusters>(policies);
    add_service<internal::testing::FakeDbfs>();
    add_service<internal::testing::FakeGlobalInitScripts>();
    add_service<internal::testing::FakeSecrets>();
    auto& jobs = add_service<internal::testing::FakeJobs>();
    add_service<internal::testing::FakeRuns>(jobs, files);
    auto& pools = add_service<internal::testing::FakeInstancePools>(clusters);
    add_service<internal::testing::FakeGroups>();
    add_service<internal::testing::FakeLibraries>(clusters);
    add_service<internal::testing::FakePermissions>(clusters, jobs, pools, policies);
    // What nobody above serves goes by the facts of spec/ alone.
    for (const internal::testing::ServiceFacts* facts : internal::testing::all_services())
      add_service<internal::testing::FakeByFacts>(*facts);
  }

  FakeResponse handle(const http::Request& request) {
    const std::scoped_lock lock{mutex_};
    FakeResponse response = respond(request);
    const std::string id = next_request_id();
    response.headers.set("x-request-id", id);
    response.headers.set("x-databricks-request-id", id);
    return response;
  }

  template <typename NewFault>
  void add_fault(NewFault fault) {
    const std::scoped_lock lock{mutex_};
    faults_.add(std::move(fault));
  }

  std::vector<std::string> calls() const {
    const std::scoped_lock lock{mutex_};
    return calls_;
  }

  RouteLog log_of(std::string_view route) const {
    const std::scoped_lock lock{mutex_};
    const auto found = log_.find(route);
    return found == log_.end() ? RouteLog{} : found->second;
  }

  std::vector<std::string> routes() const { return router_.names(); }

 private:
  template <typename NewService, typename... Others>
  NewService& add_service(Others&&... others) {
    auto service = std::make_unique<NewService>(context_, others...);
    NewService& added = *service;
    services_.push_back(std::move(service));
    added.register_routes(router_);
    return added;
  }

  FakeResponse respond(const http::Request& request) {
    const std::string_view path = internal::testing::url::path(request.url);
    const auto names = names_of(request.verb, path);
    calls_.push_back(names.front());
    for (const std::string& name : names) {
      ++log_[name].calls;
      log_[name].last_body = request.body;
    }
    try {
      const auto fault = faults_.take(names);
      if (!fault) return dispatch(request, path, names);
      return internal::testing::faulty_response(
          *fault, request, [&] { return dispatch(request, path, names); },
          error_response(fault->status, fault->error_code, fault->message));
    } catch (const std::exception& error) {
      return error_response(500, "INTERNAL_ERROR", error.what());
    }
  }

  http::Response dispatch(const http::Request& request, std::string_view path, const Names& names) {
    try {
      if (!is_public(path)) authenticate(request);
      const internal::testing::Router::Match match = router_.match(request.verb, path);
      const internal::testing::Json input =
          internal::testing::read_input(request, match.route->members, match.path_parameters);
      internal::testing::ServiceResponse response = match.route->handler({path, input});
      if (!response.is_duplicate) {
        for (const std::string& name : names) ++log_[name].effects;
      }
      return {200, {{"Content-Type", std::move(response.content_type)}}, std::move(response.body), {}};
    } catch (const internal::testing::ApiError& error) {
      return error_response(error.status(), error.error_code(), error.what());
    }
  }

  /// What clients look up before they have credentials; this workspace has nothing there.
  static bool is_public(std::string_view path) {
    return path.starts_with("/.well-known/") || path.starts_with("/oidc/.well-known/");
  }

  void authenticate(const http::Request& request) const {
    constexpr std::string_view kScheme = "Bearer ";
    const std::string* header = request.headers.find("Authorization");
    if (header == nullptr ||
        !internal::text::equal_ignoring_case(std::string_view{*header}.substr(0, kScheme.size()), kScheme)) {
      throw internal::testing::ApiError{401, "UNAUTHENTICATED",
                                        "Credential was not sent or was of an unsupported type for this API."};
    }
    const auto& tokens = context_.options().tokens;
    const auto token = internal::text::trim(std::string_view{*header}.substr(kScheme.size()));
    if (std::find(tokens.begin(), tokens.end(), token) == tokens.end() && !tokens_.accepts(token)) {
      throw internal::testing::ApiError{403, "PERMISSION_DENIED", "Invalid access token."};
    }
  }

  /// The request as it came, and the route with path parameters that it hits.
  Names names_of(http::Verb verb, std::string_view path) const {
    Names names{route_name(verb, path)};
    if (const internal::testing::Route* route = router_.find(verb, path); route != nullptr && route->path != path) {
      names.push_back(route_name(verb, route->path));
    }
    return names;
  }

  std::string next_request_id() { return fmt::format("00000000-0000-4000-8000-{:012x}", ++request_count_); }

  mutable std::mutex mutex_;
  internal::testing::ServiceContext context_;
  internal::testing::Router router_;
  std::vector<std::unique_ptr<internal::testing::Service>> services_;
  const internal::testing::FakeTokens& tokens_;
  internal::testing::FaultPlan faults_;
  std::vector<std::string> calls_;
  std::map<std::string, RouteLog, std::less<>> log_;
  std::uint64_t request_count_ = 0;
};

FakeWorkspace::FakeWorkspace(FakeWorkspaceOptions options) : state_(std::make_unique<State>(std::move(options))) {}

FakeWorkspace::~FakeWorkspace() = default;

FakeResponse FakeWorkspace::handle(const http::Request& request) { return state_->handle(request); }

void FakeWorkspace::add_fault(Fault fault) { state_->add_fault(std::move(fault)); }

void FakeWorkspace::add_random_faults(RandomFaults faults) { state_->add_fault(std::move(faults)); }

std::vector<std::string> FakeWorkspace::calls() const { return state_->calls(); }

std::size_t FakeWorkspace::call_count(std::string_view route) const { return state_->log_of(route).calls; }

std::size_t FakeWorkspace::effect_count(std::string_view route) const { return state_->log_of(route).effects; }

std::string FakeWorkspace::last_body(std::string_view route) const { return state_->log_of(route).last_body; }

std::vector<std::string> FakeWorkspace::routes() const { return state_->routes(); }

}  // namespace databricks::inline v0_2::testing

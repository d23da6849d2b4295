// Waits for a state: OperationFailed, TimeoutError and CancelledError.

#include <chrono>

#include <databricks/cancel.hpp>
#include <databricks/http/policy.hpp>
#include <databricks/retry.hpp>

#include "errors/page.hpp"
#include "errors/provoke.hpp"

namespace databricks::errors {
namespace {

using namespace std::chrono_literals;

std::string new_cluster(const Fake& fake) {
  return fake.client.clusters()
      .create({.cluster_name = "c", .node_type_id = "i3.xlarge", .num_workers = 1, .spark_version = "15.4.x-scala2.12"})
      .cluster_id;
}

constexpr std::string_view kId = "[0-9]{4}-[0-9]{6}-[a-z0-9]+";

Error cancelled_wait() {
  const Fake fake;
  const std::string id = new_cluster(fake);
  CancelSource source;
  return thrown_by([&] {
    return fake.client.clusters().wait_until_running(
        id, {.on_progress = [&](const compute::ClusterDetails&) { source.cancel(); }, .cancel = source.token()});
  });
}

/// Cancels the call once the service has responded.
class CancelAfterResponse final : public http::Policy {
 public:
  explicit CancelAfterResponse(CancelSource& source) : source_(source) {}
  [[nodiscard]] Result<http::Response> send(http::Request& request, const http::Context& context,
                                            const http::Next& next) const override {
    auto response = next(request, context);
    if (!response) source_.cancel();
    return response;
  }

 private:
  CancelSource& source_;
};

Error cancelled_look_up() {
  CancelSource source;
  const Fake fake{{.read_lag = 1h}, {.per_call_policies = {std::make_shared<CancelAfterResponse>(source)}}};
  const auto run = fake.client.jobs().submit(
      {.tasks = {{.notebook_task = jobs::NotebookTask{.notebook_path = "/a"}, .task_key = "t"}}});
  return thrown_by([&] { return fake.client.jobs().get_run(run.run_id, {.cancel = source.token()}); });
}

const Entry kEntries[] = {
    {"The cluster has gone into a state that does not lead to the one waited for.",
     "Look at the reason in the message, or start the cluster.",
     [] {
       const Fake fake;
       const std::string id = new_cluster(fake);
       fake.client.clusters().terminate(id);
       return thrown_by([&] { return fake.client.clusters().wait_until_running(id); });
     },
     kId},
    {"The state was not reached in time. The cluster goes on.", "Raise the timeout of the wait.",
     [] {
       const Fake fake{{.cluster_start_time = 1h}};
       const std::string id = new_cluster(fake);
       return thrown_by([&] { return fake.client.clusters().wait_until_running(id, {.timeout = 60s}); });
     },
     kId},
    {"The caller has cancelled the wait. The cluster goes on.", "Nothing.", [] { return cancelled_wait(); }, kId},
    {"A library could not be installed.", "See the reason that the service gives.",
     [] {
       const DatabricksClient client = client_that_gets(
           200,
           R"({"cluster_id":"c","library_statuses":[{"library":{"jar":"dbfs:/a.jar"},"messages":["no such file"],"status":"FAILED"}]})");
       return thrown_by([&] { return client.libraries().wait_until_installed("c", {}, {.timeout = 1s}); });
     }},
    {"A library was not installed in time.", "Raise the timeout of the wait.",
     [] {
       const DatabricksClient client =
           client_that_gets(200, R"({"cluster_id":"c","library_statuses":[{"library":{"jar":"dbfs:/a.jar"}}]})");
       return thrown_by([&] { return client.libraries().wait_until_installed("c", {}, {.timeout = 1s}); });
     }},
    {"The caller has cancelled `get_run()` while the service did not know the run yet, which is new.", "Nothing.",
     [] { return cancelled_look_up(); }},
    {"The caller has cancelled `retry()`.", "Nothing.",
     [] {
       CancelSource source;
       const auto work = [&] {
         source.cancel();
         throw_error({.kind = ErrorKind::temporarily_unavailable, .status = 503, .message = "down"});
       };
       return thrown_by([&] { return retry({}, work, {.idempotent = true, .cancel = source.token()}); });
     }},
};

}  // namespace

Section wait_errors() {
  return {"Waits",
          "A wait that ends leaves alone what it waited for. `OperationFailed` tells that the state cannot be reached "
          "any more.",
          kEntries};
}

}  // namespace databricks::errors

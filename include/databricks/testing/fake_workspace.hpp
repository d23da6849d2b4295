#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/clock.hpp>
#include <databricks/export.hpp>
#include <databricks/http/message.hpp>
#include <databricks/testing/fault.hpp>
#include <databricks/testing/handler.hpp>

/// A workspace to test against, without a cloud: link databricks::testing.
namespace databricks::inline v0_2::testing {

/// How a FakeWorkspace behaves.
struct FakeWorkspaceOptions {
  /// Bearer tokens that are let in; every other request gets 401 (no token) or 403 (wrong one).
  std::vector<std::string> tokens{"dapi-fake"};
  /// Whose time clusters and runs move in.
  std::shared_ptr<const Clock> clock = Clock::system();
  std::string user_name{"someone@example.com"};
  std::vector<std::string> other_users{"another@example.com"};  ///< Who can be a member of groups, beside user_name.
  /// PENDING until RUNNING: clusters, and tasks that bring a new one.
  Clock::Duration cluster_start_time = std::chrono::milliseconds{600};
  /// TERMINATING until TERMINATED: clusters, and runs that are cancelled.
  Clock::Duration cluster_stop_time = std::chrono::milliseconds{300};
  Clock::Duration task_time = std::chrono::milliseconds{400};  ///< How long each task of a run is RUNNING.
  /// How many files and directories one dbfs/delete deletes; the rest needs further calls, which the response 503 PARTIAL_DELETE tells.
  std::size_t dbfs_deletes_per_call = 10'000;
  /// Half of it PENDING, half of it INSTALLING; begins when cluster and request are there.
  Clock::Duration library_install_time = std::chrono::milliseconds{400};
  /// Begins every list with an empty first page and a token, as the service may do.
  bool empty_first_pages = false;
  /// For that long, `get` and `list` of clusters, jobs and runs do not see what was created.
  Clock::Duration read_lag{0};
};

/// A stateful workspace in memory: a pure state machine from requests to responses.
/// It knows nothing of the library's models, checks what it is sent, keeps members that it does not know, and moves clusters and
/// runs along by the clock whenever it is asked. Safe from any number of threads.
class DATABRICKS_EXPORT FakeWorkspace {
 public:
  explicit FakeWorkspace(FakeWorkspaceOptions options = {});
  FakeWorkspace(const FakeWorkspace&) = delete;
  FakeWorkspace& operator=(const FakeWorkspace&) = delete;
  ~FakeWorkspace();

  /// Handles one request. Only path and query of its URL count.
  [[nodiscard]] FakeResponse handle(const http::Request& request);

  /// Faults come in the order they were added: one that lets a request pass leaves it to those behind it.
  void add_fault(Fault fault);
  /// Hits what the faults of add_fault() let pass. @throws std::invalid_argument when the rate is not from 0 to 1, or there
  /// are no faults.
  void add_random_faults(RandomFaults faults);

  /// Every request so far, in order, as "POST /api/2.0/clusters/create".
  [[nodiscard]] std::vector<std::string> calls() const;
  /// How many requests there were to this route.
  [[nodiscard]] std::size_t call_count(std::string_view route) const;
  /// How many of them did their work, whatever became of the response. Requests that were refused do not count, nor those
  /// whose idempotency token was known.
  [[nodiscard]] std::size_t effect_count(std::string_view route) const;
  /// The body of the last request to this route, or "" when there was none.
  [[nodiscard]] std::string last_body(std::string_view route) const;
  /// Every route that is served, as "GET /api/2.0/clusters/get".
  [[nodiscard]] std::vector<std::string> routes() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace databricks::inline v0_2::testing

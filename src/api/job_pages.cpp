#include "api/job_pages.hpp"

#include <iterator>
#include <optional>
#include <utility>

#include "api/endpoints/jobs.hpp"
#include "core/call_name.hpp"

namespace databricks::inline v0_2::internal {

namespace endpoint = endpoints::jobs;

namespace {

template <class T>
void append(List<T>& items, List<T>&& more) {
  items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Asks until there is no page token, and joins.
template <class Whole, class Request>
Whole fetch_whole(const Session& session, const Endpoint& endpoint, Request request, const CallOptions& options,
                  void (*join)(Whole& whole, Whole&& page)) {
  auto whole = session.call<Whole>(endpoint, request, options);
  while (whole.next_page_token && !whole.next_page_token->empty()) {
    if (whole.next_page_token == request.page_token) {
      throw_error({.kind = ErrorKind::decode,
                   .message = "the service gave the same page token twice",
                   .call = call_name(endpoint)});
    }
    request.page_token = whole.next_page_token;
    auto page = session.call<Whole>(endpoint, request, options);
    whole.next_page_token = std::exchange(page.next_page_token, std::nullopt);
    whole.has_more = page.has_more;
    join(whole, std::move(page));
  }
  whole.next_page_token.reset();
  return whole;
}

void join_job(jobs::Job& job, jobs::Job&& page) {
  if (!job.settings || !page.settings) return;
  append(job.settings->tasks, std::move(page.settings->tasks));
  append(job.settings->job_clusters, std::move(page.settings->job_clusters));
  append(job.settings->environments, std::move(page.settings->environments));
  append(job.settings->parameters, std::move(page.settings->parameters));
}

void join_run(jobs::Run& run, jobs::Run&& page) {
  // The pages of a for-each run differ in their iterations and each hold its one task.
  if (run.iterations.empty()) append(run.tasks, std::move(page.tasks));
  append(run.iterations, std::move(page.iterations));
  append(run.job_clusters, std::move(page.job_clusters));
  append(run.job_parameters, std::move(page.job_parameters));
  append(run.repair_history, std::move(page.repair_history));
}

/// An array that was not asked for again stays as it was listed.
template <class T>
void take_longer(List<T>& listed, List<T>& fetched) {
  if (fetched.size() > listed.size()) listed = std::move(fetched);
}

/// Nothing when it is gone.
template <class Fetch>
auto unless_gone(Fetch fetch) -> std::optional<decltype(fetch())> {
  try {
    return fetch();
  } catch (const NotFound&) {
    return std::nullopt;
  }
}

}  // namespace

jobs::Job fetch_whole_job(const Session& session, jobs::GetJobRequest request, const CallOptions& options) {
  return fetch_whole<jobs::Job>(session, endpoint::get, std::move(request), options, join_job);
}

jobs::Run fetch_whole_run(const Session& session, jobs::GetRunRequest request, const CallOptions& options) {
  return fetch_whole<jobs::Run>(session, endpoint::get_run, std::move(request), options, join_run);
}

void complete(jobs::BaseJob& entry, const Session& session, const CallOptions& options) {
  if (!entry.has_more.value_or(false)) return;
  auto job = unless_gone([&] { return fetch_whole_job(session, {.job_id = entry.job_id}, options); });
  if (!job || !job->settings) return;
  if (!entry.settings) entry.settings.emplace();
  take_longer(entry.settings->tasks, job->settings->tasks);
  take_longer(entry.settings->job_clusters, job->settings->job_clusters);
  take_longer(entry.settings->environments, job->settings->environments);
  take_longer(entry.settings->parameters, job->settings->parameters);
  entry.has_more = job->has_more.value_or(false);
}

void complete(jobs::BaseRun& entry, const Session& session, const CallOptions& options) {
  if (!entry.has_more.value_or(false)) return;
  auto run = unless_gone([&] { return fetch_whole_run(session, {.run_id = entry.run_id}, options); });
  if (!run) return;
  take_longer(entry.tasks, run->tasks);
  take_longer(entry.job_clusters, run->job_clusters);
  take_longer(entry.job_parameters, run->job_parameters);
  take_longer(entry.repair_history, run->repair_history);
  entry.has_more = run->has_more.value_or(false);
}

}  // namespace databricks::inline v0_2::internal

#include "testing/fake_jobs.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "testing/api_error.hpp"
#include "testing/job_requests.hpp"
#include "testing/job_rules.hpp"
#include "testing/long_lists.hpp"
#include "testing/paging.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::initializer_list<const char*> kLongArrays{"tasks", "job_clusters", "parameters", "environments"};

ApiError no_such_job(std::int64_t job_id) { return invalid_parameter(fmt::format("Job {} does not exist.", job_id)); }

struct KeyedArray {
  std::string_view name;
  const char* key;
};

/// Arrays that an update changes entry by entry instead of as a whole.
constexpr std::array kKeyedArrays{KeyedArray{"tasks", "task_key"}, KeyedArray{"job_clusters", "job_cluster_key"}};

const KeyedArray* find_keyed_array(std::string_view name) {
  const auto found = std::find_if(kKeyedArrays.begin(), kKeyedArrays.end(),
                                  [&](const KeyedArray& array) { return array.name == name; });
  return found == kKeyedArrays.end() ? nullptr : &*found;
}

/// Replaces the entries of the same key, and adds the others.
void merge_entries(Json& entries, const Json& changes, const char* key) {
  for (const Json& change : changes) {
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const Json& entry) { return entry.at(key) == change.at(key); });
    if (same == entries.end()) {
      entries.push_back(change);
    } else {
      *same = change;
    }
  }
}

void merge(Json& settings, const Json& changes) {
  for (const auto& [name, value] : changes.items()) {
    const KeyedArray* array = find_keyed_array(name);
    if (array != nullptr && settings.contains(name)) {
      merge_entries(settings[name], value, array->key);
    } else {
      settings[name] = value;
    }
  }
}

/// @param field A member of the settings, or an entry such as "tasks/ingest".
void remove_field(Json& settings, const std::string& field) {
  const auto slash = field.find('/');
  const std::string name = field.substr(0, slash);
  const KeyedArray* array = find_keyed_array(name);
  if (slash == std::string::npos) {
    settings.erase(name);
  } else if (array != nullptr && settings.contains(name)) {
    Json& entries = settings[name];
    const std::string key = field.substr(slash + 1);
    const auto gone =
        std::remove_if(entries.begin(), entries.end(), [&](const Json& entry) { return entry.at(array->key) == key; });
    entries.erase(gone, entries.end());
  }
}

/// The settings with what the service adds where the user said nothing.
Json complete(Json settings) {
  const Json defaults{{"max_concurrent_runs", 1},
                      {"timeout_seconds", 0},
                      {"email_notifications", Json::object()},
                      {"name", "Untitled"},
                      {"format", "MULTI_TASK"}};
  for (const auto& [name, value] : defaults.items()) {
    if (!settings.contains(name)) settings[name] = value;
  }
  job_rules::check(settings);
  return settings;
}

}  // namespace

void FakeJobs::register_routes(Router& router) {
  namespace expect = job_requests;
  RouteGroup routes{router, *this, {"/api/2.1/jobs/", "/api/2.2/jobs/"}};
  routes.post("create", expect::kCreate, &FakeJobs::create);
  routes.post("delete", expect::kJobId, &FakeJobs::delete_job);
  routes.get("get", expect::kGet, &FakeJobs::get);
  routes.get("list", expect::kList, &FakeJobs::list);
  routes.post("reset", expect::kReset, &FakeJobs::reset);
  routes.post("update", expect::kUpdate, &FakeJobs::update);
}

const Json& FakeJobs::settings_of(std::int64_t job_id) const {
  const auto found = jobs_.find(job_id);
  if (found == jobs_.end()) throw no_such_job(job_id);
  return found->second.settings;
}

FakeJobs::Job& FakeJobs::find(std::int64_t job_id) {
  (void)settings_of(job_id);
  return jobs_.at(job_id);
}

ServiceResponse FakeJobs::create(const Call& call) {
  Json settings = call.input;
  settings.erase("access_control_list");
  settings = complete(std::move(settings));
  const auto id = context_.next_id();
  jobs_.emplace(id, Job{id, std::move(settings), context_.now()});
  return Json{{"job_id", id}};
}

ServiceResponse FakeJobs::delete_job(const Call& call) {
  jobs_.erase(find(call.input.at("job_id")).id);
  return ServiceResponse::nothing();
}

ServiceResponse FakeJobs::get(const Call& call) {
  const Job& job = find(call.input.at("job_id"));
  if (context_.is_unseen(job.created_time)) throw no_such_job(job.id);
  Json response = to_json(job);
  if (long_lists::are_cut(call.path)) long_lists::cut(response, response["settings"], kLongArrays, call.input);
  return response;
}

ServiceResponse FakeJobs::list(const Call& call) {
  const auto request = read_page_request("jobs/list", call.input, PageLimits{}, context_.options().empty_first_pages);
  const std::string name = call.input.value("name", "");
  std::vector<const Job*> jobs;
  for (const auto& [id, job] : jobs_) {
    if (context_.is_unseen(job.created_time)) continue;
    if (name.empty() || text::equal_ignoring_case(name, job.settings.value("name", ""))) jobs.push_back(&job);
  }
  std::ranges::reverse(jobs);  // the latest first
  const auto page = slice_page(jobs, request);
  Json response{{"has_more", !page.next_token.empty()}};
  for (const Job* job : page.items) {
    Json item = to_json(*job);
    if (!call.input.value("expand_tasks", false)) {
      item["settings"].erase("tasks");
      item["settings"].erase("job_clusters");
    }
    if (long_lists::are_cut(call.path)) long_lists::cut_item(item, item["settings"], kLongArrays);
    response["jobs"].push_back(std::move(item));
  }
  add_tokens(response, page);
  return response;
}

ServiceResponse FakeJobs::reset(const Call& call) {
  find(call.input.at("job_id")).settings = complete(call.input.at("new_settings"));
  return ServiceResponse::nothing();
}

ServiceResponse FakeJobs::update(const Call& call) {
  Job& job = find(call.input.at("job_id"));
  Json settings = job.settings;
  for (const Json& field : call.input.value("fields_to_remove", Json::array())) {
    remove_field(settings, field.get<std::string>());
  }
  merge(settings, call.input.value("new_settings", Json::object()));
  job.settings = complete(std::move(settings));
  return ServiceResponse::nothing();
}

Json FakeJobs::to_json(const Job& job) const {
  return {{"job_id", job.id},
          {"creator_user_name", context_.options().user_name},
          {"run_as_user_name", context_.options().user_name},
          {"settings", job.settings},
          {"created_time", job.created_time}};
}

}  // namespace databricks::inline v0_2::internal::testing

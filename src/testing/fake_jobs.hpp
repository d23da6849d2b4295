#pragma once

#include <map>
#include <string>

#include "testing/service.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Jobs: /api/2.1/jobs but its runs, and the same under /api/2.2.
class FakeJobs final : public Service {
 public:
  explicit FakeJobs(ServiceContext& context) : context_(context) {}

  void register_routes(Router& router) override;

  [[nodiscard]] bool contains(std::int64_t job_id) const { return jobs_.contains(job_id); }
  /// @throws ApiError when there is no such job.
  [[nodiscard]] const Json& settings_of(std::int64_t job_id) const;

 private:
  struct Job {
    std::int64_t id;
    Json settings;
    Millis created_time;
  };

  ServiceResponse create(const Call& call);
  ServiceResponse delete_job(const Call& call);
  ServiceResponse get(const Call& call);
  ServiceResponse list(const Call& call);
  ServiceResponse reset(const Call& call);
  ServiceResponse update(const Call& call);

  [[nodiscard]] Job& find(std::int64_t job_id);
  [[nodiscard]] Json to_json(const Job& job) const;

  ServiceContext& context_;
  std::map<std::int64_t, Job> jobs_;
};

}  // namespace databricks::inline v0_2::internal::testing

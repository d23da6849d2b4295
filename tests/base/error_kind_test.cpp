#include "base/error_kind.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace databricks::internal {
namespace {

using enum ErrorKind;

TEST(ErrorKind, FollowsTheStatusWhenThereIsNoCode) {
  const std::vector<std::pair<int, ErrorKind>> table{
      {400, bad_request},       {401, unauthenticated},         {403, permission_denied},    {404, not_found},
      {409, resource_conflict}, {429, too_many_requests},       {499, cancelled_by_service}, {500, internal_error},
      {501, not_implemented},   {503, temporarily_unavailable}, {504, deadline_exceeded}};
  for (const auto& [status, kind] : table) {
    EXPECT_EQ(error_kind(status, ""), kind) << status;
    EXPECT_EQ(error_kind(status, "A_CODE_THAT_NOBODY_KNOWS"), kind) << status;
  }
}

TEST(ErrorKind, IsTheGenericOneForOtherStatuses) {
  for (const int status : {402, 405, 408, 410, 412, 413, 418, 444, 502, 505, 599})
    EXPECT_EQ(error_kind(status, ""), api) << status;
}

TEST(ErrorKind, FollowsTheCodeWhateverTheStatus) {
  const std::vector<std::pair<std::string, ErrorKind>> table{{"INVALID_STATE", invalid_state},
                                                             {"INVALID_PARAMETER_VALUE", invalid_parameter_value},
                                                             {"RESOURCE_DOES_NOT_EXIST", resource_does_not_exist},
                                                             {"ABORTED", aborted},
                                                             {"ALREADY_EXISTS", already_exists},
                                                             {"RESOURCE_ALREADY_EXISTS", resource_already_exists},
                                                             {"RESOURCE_EXHAUSTED", resource_exhausted},
                                                             {"REQUEST_LIMIT_EXCEEDED", request_limit_exceeded},
                                                             {"TEMPORARILY_UNAVAILABLE", temporarily_unavailable},
                                                             {"UNKNOWN", unknown},
                                                             {"DATA_LOSS", data_loss}};
  for (const auto& [code, kind] : table) {
    for (const int status : {400, 404, 409, 418, 429, 500, 503})
      EXPECT_EQ(error_kind(status, code), kind) << status << ' ' << code;
  }
}

TEST(ErrorKind, TakesCodesAsTheyAreWritten) {
  EXPECT_EQ(error_kind(404, "resource_does_not_exist"), not_found);
  EXPECT_EQ(error_kind(404, " UNKNOWN"), not_found);
  EXPECT_EQ(error_kind(404, "SCIM_404"), not_found);
  EXPECT_EQ(error_kind(404, "404"), not_found);
}

TEST(MeansNotFound, WhereTheServiceSaysInvalidParameter) {
  const std::string code = "INVALID_PARAMETER_VALUE";
  EXPECT_TRUE(means_not_found("/api/2.0/clusters/get", code, "Cluster 0123-456789-abc does not exist"));
  EXPECT_TRUE(means_not_found("/api/2.1/clusters/get", code, "Cluster x does not exist"));
  EXPECT_TRUE(means_not_found("/api/2.1/jobs/get", code, "Job 42 does not exist."));
  EXPECT_TRUE(means_not_found("/api/2.2/jobs/get", code, "Job 42 does not exist."));
  EXPECT_TRUE(means_not_found("/api/2.1/jobs/runs/get", code, "Run 7 does not exist."));
  EXPECT_TRUE(means_not_found("/api/2.1/jobs/runs/get", code, "Run: 7 in job: 42 doesn't exist"));
}

TEST(MeansNotFound, NowhereElse) {
  const std::string code = "INVALID_PARAMETER_VALUE";
  EXPECT_FALSE(means_not_found("/api/2.0/clusters/get", code, "Missing required field: cluster_id"));
  EXPECT_FALSE(means_not_found("/api/2.0/clusters/get", "BAD_REQUEST", "Cluster x does not exist"));
  EXPECT_FALSE(means_not_found("/api/2.0/clusters/edit", code, "Cluster x does not exist"));
  EXPECT_FALSE(means_not_found("/api/2.0/clusters/get", code, "Policy x does not exist"));
  EXPECT_FALSE(means_not_found("/api/2.1/jobs/get", code, "Cluster x does not exist"));
  EXPECT_FALSE(means_not_found("/api/1.2/clusters/get", code, "Cluster x does not exist"));
  EXPECT_FALSE(means_not_found("/api/2.", code, "Cluster x does not exist"));
  EXPECT_FALSE(means_not_found("", code, "Cluster x does not exist"));
}

}  // namespace
}  // namespace databricks::internal

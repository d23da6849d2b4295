#include "base/error_kind.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace databricks::inline v0_2::internal {
namespace {

constexpr std::array<std::pair<std::string_view, ErrorKind>, 11> kByCode{{
    {"INVALID_STATE", ErrorKind::invalid_state},
    {"INVALID_PARAMETER_VALUE", ErrorKind::invalid_parameter_value},
    {"RESOURCE_DOES_NOT_EXIST", ErrorKind::resource_does_not_exist},
    {"ABORTED", ErrorKind::aborted},
    {"ALREADY_EXISTS", ErrorKind::already_exists},
    {"RESOURCE_ALREADY_EXISTS", ErrorKind::resource_already_exists},
    {"RESOURCE_EXHAUSTED", ErrorKind::resource_exhausted},
    {"REQUEST_LIMIT_EXCEEDED", ErrorKind::request_limit_exceeded},
    {"TEMPORARILY_UNAVAILABLE", ErrorKind::temporarily_unavailable},
    {"UNKNOWN", ErrorKind::unknown},
    {"DATA_LOSS", ErrorKind::data_loss},
}};

constexpr std::array<std::pair<int, ErrorKind>, 11> kByStatus{{
    {400, ErrorKind::bad_request},
    {401, ErrorKind::unauthenticated},
    {403, ErrorKind::permission_denied},
    {404, ErrorKind::not_found},
    {409, ErrorKind::resource_conflict},
    {429, ErrorKind::too_many_requests},
    {499, ErrorKind::cancelled_by_service},
    {500, ErrorKind::internal_error},
    {501, ErrorKind::not_implemented},
    {503, ErrorKind::temporarily_unavailable},
    {504, ErrorKind::deadline_exceeded},
}};

template <class Table, class Key>
constexpr auto lookup(const Table& table, const Key& key) {
  return std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.first == key; });
}

/// "…{subject} {anything} {ending}…"
bool says(std::string_view message, std::string_view subject, std::string_view ending) {
  const auto start = message.find(subject);
  return start != std::string_view::npos && message.find(ending, start) != std::string_view::npos;
}

/// "/api/2.1/jobs/get" -> "/jobs/get"
std::string_view without_version(std::string_view path) {
  constexpr std::string_view kPrefix = "/api/2.";
  if (!path.starts_with(kPrefix)) return {};
  const auto slash = path.find('/', kPrefix.size());
  return slash == std::string_view::npos ? std::string_view{} : path.substr(slash);
}

}  // namespace

ErrorKind error_kind(int status, std::string_view error_code) noexcept {
  if (const auto row = lookup(kByCode, error_code); row != kByCode.end()) return row->second;
  if (const auto row = lookup(kByStatus, status); row != kByStatus.end()) return row->second;
  return ErrorKind::api;
}

bool means_not_found(std::string_view path, std::string_view error_code, std::string_view message) {
  if (error_code != "INVALID_PARAMETER_VALUE") return false;
  const std::string_view call = without_version(path);
  if (call == "/clusters/get") return says(message, "Cluster ", " does not exist");
  if (call == "/jobs/get") return says(message, "Job ", " does not exist");
  if (call == "/jobs/runs/get")
    return says(message, "Run ", " does not exist") || says(message, "Run: ", " doesn't exist");
  return false;
}

}  // namespace databricks::inline v0_2::internal

#include "soak/soak_service.hpp"

#include <fmt/format.h>

#include <random>
#include <string>
#include <string_view>

namespace databricks::bench {
namespace {

enum class Fault { none, unavailable, too_many, cut_off, closed_before, closed_after, stray };

Fault draw(double rate) {
  thread_local std::minstd_rand random{std::random_device{}()};
  if (std::uniform_real_distribution<>{}(random) >= rate) return Fault::none;
  return static_cast<Fault>(std::uniform_int_distribution<>{1, static_cast<int>(Fault::stray)}(random));
}

/// The digits behind `name`.
std::string_view number_after(std::string_view text, std::string_view name) {
  const auto at = text.find(name);
  if (at == std::string_view::npos) return "0";
  const auto begin = at + name.size();
  return text.substr(begin, text.find_first_not_of("0123456789", begin) - begin);
}

std::string body_for(const RawRequest& request) {
  if (request.head.find("/jobs/run-now") != std::string_view::npos) {
    return fmt::format(R"({{"run_id":{}}})", number_after(request.body, R"("job_id":)"));
  }
  if (request.head.find("/jobs/list") != std::string_view::npos) {
    const auto first = number_after(request.head, "offset=");
    return fmt::format(R"({{"jobs":[{{"job_id":{},"settings":{{"name":"a"}}}},{{"job_id":1,"settings":{{}}}}]}})",
                       first);
  }
  return fmt::format(R"({{"job_id":{},"settings":{{"name":"soak","tags":{{"team":"data"}},"max_concurrent_runs":1}}}})",
                     number_after(request.head, "job_id="));
}

bool respond(const RawRequest& request, ResponseWriter& response, Fault fault) {
  if (fault == Fault::closed_before) return false;
  if (fault == Fault::unavailable) {
    response.write(
        make_response("503 Service Unavailable", R"({"error_code":"TEMPORARILY_UNAVAILABLE"})", "Retry-After: 0\r\n"));
    return true;
  }
  if (fault == Fault::too_many) {
    response.write(
        make_response("429 Too Many Requests", R"({"error_code":"REQUEST_LIMIT_EXCEEDED"})", "Retry-After: 0\r\n"));
    return true;
  }
  const std::string whole = make_response("200 OK", body_for(request));
  if (fault == Fault::cut_off) {
    response.write(std::string_view{whole}.substr(0, whole.size() - 5));
    return false;
  }
  // In one record, where it can be seen: what comes later may come between the look and the next request, which no client
  // can tell from the response (docs/resilience.md).
  response.write(fault == Fault::stray ? whole + make_response("200 OK", R"({"job_id":666,"run_id":666})") : whole);
  return fault != Fault::closed_after;
}

}  // namespace

Service soak_service(double fault_rate) {
  return [fault_rate](const RawRequest& request, ResponseWriter& response) {
    return respond(request, response, draw(fault_rate));
  };
}

}  // namespace databricks::bench

#include "testing/fault_plan.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "testing/gzip_bomb.hpp"
#include "testing/json.hpp"
#include "testing/paging.hpp"
#include "testing/url.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::string_view kLoginPage =
    "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
    "<body><form action=\"/login\" method=\"post\">Sign in to continue</form></body></html>\n";

bool is_meant(const std::string& route, std::span<const std::string> names) {
  return route.empty() || std::find(names.begin(), names.end(), route) != names.end();
}

/// From 0 to less than 1; the distributions of the standard library differ from one to the next.
double roll(std::mt19937_64& generator) {
  constexpr double kSteps = 9007199254740992.0;  // 2^53, what a double can tell apart
  return static_cast<double>(generator() >> 11U) / kSteps;
}

/// The page that the request asks for, or "" for the first one.
std::string requested_page(const http::Request& request) {
  for (auto& [name, value] : url::parse_query(url::query(request.url))) {
    if (name == "page_token") return std::move(value);
  }
  const Json body = Json::parse(request.body, nullptr, false);
  return body.is_object() ? body.value("page_token", "") : "";
}

http::Response with_repeated_token(http::Response response, const http::Request& request) {
  Json page = Json::parse(response.body, nullptr, false);
  if (response.status != 200 || !page.is_object()) return response;
  std::string token = requested_page(request);
  if (token.empty()) token = page.value("next_page_token", std::string{kFirstPageToken});
  page["next_page_token"] = std::move(token);
  if (page.contains("has_more")) page["has_more"] = true;
  response.body = page.dump();
  return response;
}

http::Response with_gzip_bomb(http::Response response) {
  response.headers.set("Content-Encoding", "gzip");
  response.body = gzip_bomb();
  return response;
}

http::Response login_page(const Fault& fault) {
  return {200, {{"Content-Type", "text/html"}}, fault.body.empty() ? std::string{kLoginPage} : fault.body, {}};
}

bool needs_the_response(FaultKind kind) { return kind >= FaultKind::truncated_body; }

FakeResponse apply_fault(const Fault& fault, const http::Request& request, http::Response response) {
  switch (fault.kind) {
    case FaultKind::status:
      if (!fault.body.empty()) response.body = fault.body;
      return response;
    case FaultKind::reset: return {std::move(response), Delivery::reset};
    case FaultKind::silence: return {std::move(response), Delivery::silence};
    case FaultKind::garbage: return {std::move(response), Delivery::garbage};
    case FaultKind::login_page: return login_page(fault);
    case FaultKind::redirect: return http::Response{302, {{"Location", fault.location}}};
    case FaultKind::truncated_body: return {std::move(response), Delivery::truncated};
    case FaultKind::wrong_length: return {std::move(response), Delivery::wrong_length};
    case FaultKind::trickle: return {std::move(response), Delivery::trickle, fault.delay};
    case FaultKind::gzip_bomb: return with_gzip_bomb(std::move(response));
    case FaultKind::repeated_page_token: return with_repeated_token(std::move(response), request);
  }
  return response;
}

}  // namespace

void FaultPlan::add(Fault fault) {
  if (fault.times > 0) scripted_.push_back(std::move(fault));
}

void FaultPlan::add(RandomFaults faults) {
  if (!(faults.rate >= 0 && faults.rate <= 1)) {
    throw std::invalid_argument(fmt::format("the rate of random faults must be from 0 to 1, not {}", faults.rate));
  }
  if (faults.faults.empty()) throw std::invalid_argument("random faults need at least one fault to choose from");
  const auto seed = faults.seed;
  random_.push_back({std::move(faults), std::mt19937_64{seed}});
}

std::optional<Fault> FaultPlan::take(std::span<const std::string> names) {
  for (auto fault = scripted_.begin(); fault != scripted_.end(); ++fault) {
    if (!is_meant(fault->route, names)) continue;
    if (fault->skip > 0) {
      --fault->skip;
      continue;
    }
    Fault met = *fault;
    if (--fault->times == 0) scripted_.erase(fault);
    return met;
  }
  for (auto& [random, generator] : random_) {
    if (!is_meant(random.route, names) || roll(generator) >= random.rate) continue;
    return random.faults[generator() % random.faults.size()];
  }
  return std::nullopt;
}

FakeResponse faulty_response(const Fault& fault, const http::Request& request,
                             const std::function<http::Response()>& work, http::Response error) {
  http::Response response = std::move(error);
  if (needs_the_response(fault.kind)) {
    response = work();
  } else if (fault.after_handler) {
    (void)work();
  }
  FakeResponse faulty = apply_fault(fault, request, std::move(response));
  for (const http::Header& line : fault.headers) faulty.headers.set(line.name, line.value);
  return faulty;
}

}  // namespace databricks::inline v0_2::internal::testing

namespace databricks::inline v0_2::testing {

std::vector<Fault> transient_faults() {
  const auto error = [](int status, std::string error_code, std::string message) {
    return Fault{.status = status, .error_code = std::move(error_code), .message = std::move(message)};
  };
  std::vector<Fault> faults{error(429, "RESOURCE_EXHAUSTED", "Too many requests."),
                            error(500, "INTERNAL_ERROR", "Something went wrong."),
                            error(502, "BAD_GATEWAY", "The gateway got no response."), Fault{},
                            error(504, "DEADLINE_EXCEEDED", "The gateway timed out.")};
  faults.front().headers.set("Retry-After", "0");
  faults.push_back({.kind = FaultKind::reset});
  faults.push_back({.kind = FaultKind::reset, .after_handler = true});
  faults.push_back({.kind = FaultKind::truncated_body});
  return faults;
}

}  // namespace databricks::inline v0_2::testing

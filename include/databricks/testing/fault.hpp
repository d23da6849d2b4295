#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <databricks/export.hpp>
#include <databricks/http/message.hpp>
#include <databricks/testing/handler.hpp>

namespace databricks::inline v0_2::testing {

/// What goes wrong with a response.
enum class FaultKind : std::uint8_t {
  // In place of the response. The work is done with `after_handler` only.
  status,      ///< An error of the service, or anything else with a status and a body.
  reset,       ///< The connection is reset.
  silence,     ///< No response comes.
  garbage,     ///< Bytes that are not HTTP.
  login_page,  ///< Status 200 and the HTML page of a login.
  redirect,    ///< Status 302 to another host.
  // Made from the response. The work is always done.
  truncated_body,       ///< The connection ends in the middle of the body.
  wrong_length,         ///< Content-Length tells half of the body.
  trickle,              ///< The body comes byte by byte.
  gzip_bomb,            ///< A megabyte of gzip in place of the body, which decompresses to 1 GiB of spaces.
  repeated_page_token,  ///< The page says that the next one is the page that was asked for.
};

/// A fault to inject: which requests it hits, and what the client sees instead of the response.
///
///     workspace->add_fault({.route = "POST /api/2.1/jobs/run-now", .times = 2, .status = 429, .headers = {{"Retry-After", "1"}}});
///     workspace->add_fault({.kind = FaultKind::reset, .after_handler = true});
struct Fault {
  FaultKind kind = FaultKind::status;
  std::string route{};  ///< Verb and path, as requested or as routes() has it; empty hits every request.
  int skip = 0;         ///< Lets that many matching requests pass first.
  int times = 1;        ///< Hits that many, then is spent.
  int status = 503;     ///< Status, code and message of kind `status`.
  std::string error_code{"TEMPORARILY_UNAVAILABLE"};
  std::string message{"The service is temporarily unavailable."};
  std::string body{};       ///< When not empty, sent as it is instead of the error object, or as the login page.
  http::Headers headers{};  ///< Added to the response, for example Retry-After.
  std::string location{"https://login.example.com/"};      ///< Where a redirect points to.
  std::chrono::milliseconds delay = FakeResponse::kDelay;  ///< Between the bytes of a trickle.
  bool after_handler = false;                              ///< The work is done, and then the response is lost.
};

/// What happens between a client and a service in good health, and what a client is expected to get over where a retry
/// does no harm: 429, 500, 502, 503 and 504, connections that are reset before and after the work was done, and responses that
/// break off. All of it without a wait: Retry-After is 0.
[[nodiscard]] DATABRICKS_EXPORT std::vector<Fault> transient_faults();

/// Faults that no one has scripted, yet that come again in the same way: the same seed and the same order of requests make
/// the same faults.
struct RandomFaults {
  std::uint64_t seed = 1;
  double rate = 0.1;    ///< How many of the requests meet a fault, from 0 to 1.
  std::string route{};  ///< As in Fault.
  /// Each as likely as the others; their route, skip and times do not count.
  std::vector<Fault> faults = transient_faults();
};

}  // namespace databricks::inline v0_2::testing

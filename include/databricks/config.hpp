#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <databricks/clock.hpp>
#include <databricks/credentials.hpp>
#include <databricks/http/pipeline.hpp>
#include <databricks/log.hpp>
#include <databricks/retry.hpp>
#include <databricks/secret.hpp>

namespace databricks {

/// Every setting of a client. What is empty is looked up in the environment at the first call; nothing is read before.
struct Config {
  /// The workspace, for example "https://adb-1234567890123456.7.azuredatabricks.net". Environment: DATABRICKS_HOST.
  /// A missing scheme means https; plain http is refused except to this machine.
  std::string host{};
  /// A personal access token or an AAD token. Environment: DATABRICKS_TOKEN.
  Secret token{};
  /// Takes the place of `token`.
  std::shared_ptr<const Credentials> credentials{};

  /// The time for one call, repeats included.
  std::chrono::milliseconds timeout{std::chrono::minutes{5}};
  /// The time for one attempt. Longer than the service's own limit of 60 s, so that its answer is seen.
  std::chrono::milliseconds attempt_timeout{std::chrono::seconds{65}};
  /// The time to connect, name resolution and TLS included.
  std::chrono::milliseconds connect_timeout{std::chrono::seconds{10}};
  RetryPolicy retry{};
  /// Give clusters/create, jobs/run-now and jobs/runs/submit an idempotency token where the caller gave none, so that they can be repeated.
  bool mint_idempotency_tokens = true;

  /// Goes in front of the user agent, for example "nightly-loader/2.1".
  std::string product{};
  LogSink log{};

  /// Takes the place of libcurl.
  std::shared_ptr<const http::Transport> transport{};
  /// Run once per call, before the repeats.
  std::vector<std::shared_ptr<const http::Policy>> per_call_policies{};
  /// Run once per attempt, behind the credentials.
  std::vector<std::shared_ptr<const http::Policy>> per_attempt_policies{};
  std::shared_ptr<const Clock> clock = Clock::system();
};

}  // namespace databricks

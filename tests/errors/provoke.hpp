#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include <databricks/api/all.hpp>
#include <databricks/client.hpp>
#include <databricks/config.hpp>
#include <databricks/error.hpp>
#include <databricks/result.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "support/raw_server.hpp"
#include "support/test_environment.hpp"

namespace databricks::errors {

using support::TestEnvironment;

/// What `action` throws. @throws std::logic_error when it throws nothing.
template <class Action>
[[nodiscard]] Error thrown_by(Action&& action) {
  try {
    static_cast<void>(action());
  } catch (const Exception& exception) {
    return exception.error();
  }
  throw std::logic_error{"an entry of the page provokes no error"};
}

/// The same of a Result.
template <class T>
[[nodiscard]] Error error_in(const Result<T>& result) {
  if (!result) return result.error();
  throw std::logic_error{"an entry of the page provokes no error"};
}

/// Settings that do not lead to a connection.
[[nodiscard]] Error settings_error(const Config& code, TestEnvironment::Variables variables = {},
                                   std::string_view profiles = "");

/// Credentials that give no token, in an environment with these programs on the PATH.
struct Program {
  std::string_view name;
  std::string_view script;
};
[[nodiscard]] Error token_error(Config code, TestEnvironment::Variables variables = {}, Program program = {});
/// The identity provider responds like this to a client secret.
[[nodiscard]] Error identity_error(int status, std::string body);

/// The service responds like this to `GET /api/2.0/clusters/get`.
[[nodiscard]] Error service_error(int status, std::string body, http::Headers headers = {});

/// The server treats a request like this.
[[nodiscard]] Error connection_error(support::RawServer::Script script, const Config& settings = {},
                                     http::Verb verb = http::Verb::post);
/// A request to this URL, through libcurl.
[[nodiscard]] Error url_error(const std::string& host, const Config& settings = {});

/// A client of a workspace in memory, with a clock that moves when somebody waits.
struct Fake {
  explicit Fake(testing::FakeWorkspaceOptions options = {}, Config settings = {});

  std::shared_ptr<testing::VirtualClock> clock = std::make_shared<testing::VirtualClock>();
  std::shared_ptr<testing::FakeWorkspace> workspace;
  DatabricksClient client;

 private:
  [[nodiscard]] DatabricksClient make_client(Config settings) const;
};

/// A workspace that responds to everything with this body.
[[nodiscard]] DatabricksClient client_that_gets(int status, std::string body, Config settings = {});

}  // namespace databricks::errors

#include "errors/provoke.hpp"

#include <databricks/testing/fake_transport.hpp>

#include "support/identity_fixture.hpp"
#include "support/scripted_transport.hpp"

namespace databricks::errors {

using support::IdentityFixture;

namespace {

constexpr const char* kHost = "https://code.cloud.databricks.com";

void prepare(IdentityFixture& fixture, TestEnvironment::Variables variables) {
  for (auto& [name, value] : variables) fixture.test_environment.set(name, std::move(value));
}

/// With what a call to a raw server needs.
Config for_server(Config settings, std::string host) {
  settings.host = std::move(host);
  settings.token = Secret{"dapi-token"};
  settings.retry.max_attempts = 1;
  settings.proxy.use_environment = false;
  return settings;
}

}  // namespace

Error settings_error(const Config& code, TestEnvironment::Variables variables, std::string_view profiles) {
  IdentityFixture fixture;
  prepare(fixture, std::move(variables));
  if (!profiles.empty()) fixture.test_environment.write_profiles(profiles);
  return error_in(fixture.connect(code));
}

Error token_error(Config code, TestEnvironment::Variables variables, Program program) {
  IdentityFixture fixture;
  const auto& directory = fixture.test_environment.directory;
  fixture.test_environment.set("PATH", directory.path());
  if (!program.name.empty()) directory.write_program(program.name, program.script);
  prepare(fixture, std::move(variables));
  code.retry.max_attempts = 1;
  const auto connection = fixture.connect(code);
  if (!connection) return connection.error();
  return error_in(fixture.sign(*connection));
}

Error identity_error(int status, std::string body) {
  auto transport = std::make_shared<support::ScriptedTransport>(
      support::ScriptedTransport::Outcomes{support::make_response(status, std::move(body))});
  return token_error({.host = "https://adb-1.7.azuredatabricks.net",
                      .azure_client_id = "client",
                      .azure_client_secret = Secret{"secret"},
                      .azure_tenant_id = "tenant",
                      .transport = std::move(transport)});
}

Error service_error(int status, std::string body, http::Headers headers) {
  auto transport = std::make_shared<support::ScriptedTransport>(
      support::ScriptedTransport::Outcomes{support::make_response(status, std::move(body), std::move(headers))});
  const DatabricksClient client{
      {.host = kHost, .token = Secret{"dapi-token"}, .retry = {.max_attempts = 1}, .transport = std::move(transport)}};
  return thrown_by([&] { return client.clusters().get("0923-164208-meows279"); });
}

Error connection_error(support::RawServer::Script script, const Config& settings, http::Verb verb) {
  const support::RawServer server{std::move(script)};
  const DatabricksClient client{for_server(settings, server.url())};
  return thrown_by([&] { return client.raw(verb, "/api/2.0/x", verb == http::Verb::get ? "" : "{}"); });
}

Error url_error(const std::string& host, const Config& settings) {
  const DatabricksClient client{for_server(settings, host)};
  return thrown_by([&] { return client.clusters().list_zones(); });
}

Fake::Fake(testing::FakeWorkspaceOptions options, Config settings)
    : workspace([&] {
        options.clock = clock;
        return std::make_shared<testing::FakeWorkspace>(std::move(options));
      }()),
      client(make_client(std::move(settings))) {}

DatabricksClient Fake::make_client(Config settings) const {
  settings.host = kHost;
  settings.token = Secret{"dapi-fake"};
  settings.transport = std::make_shared<testing::FakeTransport>(workspace);
  settings.clock = clock;
  return DatabricksClient{std::move(settings)};
}

DatabricksClient client_that_gets(int status, std::string body, Config settings) {
  settings.host = kHost;
  settings.token = Secret{"dapi-token"};
  settings.clock = std::make_shared<testing::VirtualClock>();
  settings.transport = std::make_shared<support::ScriptedTransport>(
      support::ScriptedTransport::Outcomes{support::make_response(status, std::move(body))});
  return DatabricksClient{std::move(settings)};
}

}  // namespace databricks::errors

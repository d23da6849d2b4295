// Credentials that cannot be had: AuthError, and the calls that waited for them have not been sent.

#include <chrono>
#include <future>
#include <thread>

#include <databricks/call_options.hpp>

#include "credentials/child_process.hpp"
#include "errors/page.hpp"
#include "errors/provoke.hpp"
#include "http/single_flight.hpp"
#include "support/azure_clouds.hpp"
#include "support/scripted_transport.hpp"
#include "support/temporary_directory.hpp"

namespace databricks::errors {
namespace {

using namespace std::chrono_literals;

constexpr const char* kHost = "https://code.cloud.databricks.com";
constexpr const char* kAzure = "https://adb-1.7.azuredatabricks.net";

class OwnTokens final : public TokenSource {
 public:
  explicit OwnTokens(std::function<Token()> fetch) : fetch_(std::move(fetch)) {}
  [[nodiscard]] Result<Token> fetch(const http::Context&) const override { return fetch_(); }

 private:
  std::function<Token()> fetch_;
};

Error own_token_error(std::function<Token()> fetch) {
  return token_error({.host = kHost, .token_source = std::make_shared<OwnTokens>(std::move(fetch))});
}

/// A file with an ID token, which holds this.
Error id_token_file_error(std::string_view content) {
  const support::TemporaryDirectory directory;
  return token_error({.host = kHost,
                      .auth_type = "file-oidc",
                      .client_id = "c",
                      .oidc_token_filepath = directory.write("id-token", content)});
}

Config with_responses(Config code, support::ScriptedTransport::Outcomes outcomes) {
  code.transport = std::make_shared<support::ScriptedTransport>(std::move(outcomes));
  return code;
}

const Config kClientSecret{.host = kHost, .client_id = "client", .client_secret = Secret{"secret"}};

/// A program that takes longer than the library waits for it, or than the call has.
Error slow_program_error(std::string_view script, std::chrono::milliseconds timeout) {
  const support::TemporaryDirectory directory;
  const auto clock = Clock::system();
  const CallOptions options;
  const std::string program = directory.write_program("az", script);
  return error_in(internal::run_program(program, {}, timeout,
                                        {.clock = *clock, .options = options, .deadline = clock->now() + 1min}));
}

/// The token is being fetched for another call, and takes longer than this call has.
Error waiting_error() {
  const auto clock = Clock::system();
  const CallOptions options;
  internal::SingleFlight<int> work;
  std::promise<void> started;
  std::promise<void> go_on;
  const std::jthread other{[&] {
    static_cast<void>(work.run({.clock = *clock, .options = options, .deadline = clock->now() + 1min}, [&] {
      started.set_value();
      go_on.get_future().wait();
      return Result<int>{0};
    }));
  }};
  started.get_future().wait();
  auto outcome =
      work.run({.clock = *clock, .options = options, .deadline = clock->now() + 20ms}, [] { return Result<int>{0}; });
  go_on.set_value();
  return error_in(outcome);
}

const Entry kEntries[] = {
    {"`bearer_token()` got a token that cannot be sent.", "Check how the token is read.",
     [] { return token_error({.host = kHost, .credentials = bearer_token("dapi\n1")}); }},
    {"`azure_tokens()` got a token that cannot be sent.", "Check how the token is read.",
     [] { return token_error({.host = kAzure, .credentials = azure_tokens("\"t\"", "m", "/subscriptions/1")}); }},
    {"`azure_tokens()` got a management token that cannot be sent.", "Check how the token is read.",
     [] { return token_error({.host = kAzure, .credentials = azure_tokens("t", "m m", "/subscriptions/1")}); }},
    {"A token source of the caller's own has thrown.", "Correct the source.",
     [] { return own_token_error([]() -> Token { throw std::runtime_error{"the vault is sealed"}; }); }},
    {"A token source of the caller's own gave an empty token.", "Correct the source.",
     [] { return own_token_error([] { return Token{}; }); }},
    {"A token source of the caller's own gave a token of a type that cannot be sent.", "Correct the source.",
     [] { return own_token_error([] { return Token{.value = Secret{"t"}, .type = "Bearer "}; }); }},
    {"A token source gave a token that has expired.", "Check the clock of this machine, and that of the source.",
     [] {
       return own_token_error(
           [] { return Token{.value = Secret{"t"}, .expires_at = std::chrono::system_clock::time_point{}}; });
     }},
    {"Another call of the same client fetches the token, which takes longer than this call has.",
     "Raise `CallOptions::timeout`, or look at the identity provider.", [] { return waiting_error(); }},
    {"The identity provider does not know the client, or refuses its secret.", "Correct them; secrets also expire.",
     [] {
       return identity_error(401,
                             R"({"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret )"
                             R"(provided."})");
     }},
    {"The identity provider refuses, and gives no reason.", "Look into the provider's log.",
     [] { return identity_error(403, ""); }},
    {"A proxy or a login page responds in place of the identity provider.", "Check the URL and the proxy.",
     [] { return identity_error(200, "<html><title>Login</title></html>"); }},
    {"The identity provider responds with something else than JSON.", "Check the URL and the proxy.",
     [] { return identity_error(200, "OK"); }},
    {"The identity provider responds without a token.", "Check the URL.",
     [] { return identity_error(200, R"({"expires_in":3600})"); }},
    {"The description at the workspace names a token endpoint that is plain http.",
     "Check the host, `discovery_url` and the proxy.",
     [] {
       return token_error(with_responses(
           kClientSecret, {support::make_response(200, R"({"token_endpoint":"http://code.example/token"})")}));
     }},
    {"The workspace does not describe its OAuth endpoints.", "Check the host; use a token where OAuth is not offered.",
     [] {
       return token_error(with_responses(
           kClientSecret, {support::make_response(404, R"({"error_code":"NOT_FOUND","message":"no such path"})")}));
     }},
    {"The description of the OAuth endpoints has no token endpoint.", "Check the host and `discovery_url`.",
     [] { return token_error(with_responses(kClientSecret, {support::make_response(200, "{}")})); }},
    {"The host is that of an account, and the account's id is missing.", "Set `account_id`.",
     [] {
       const support::TemporaryDirectory directory;
       return token_error({.host = "https://accounts.cloud.databricks.com",
                           .client_id = "c",
                           .oidc_token_filepath = directory.write("id-token", "ey1")});
     }},
    {"The Azure resource is not a workspace.", "Correct the resource id, or set the host.",
     [] {
       return token_error(with_responses({.azure_workspace_resource_id = support::kWorkspaceResource,
                                          .azure_client_id = "c",
                                          .azure_client_secret = "s",
                                          .azure_tenant_id = "t"},
                                         {support::make_response(200, R"({"access_token":"t","expires_in":3600})"),
                                          support::make_response(200, R"({"properties":{}})")}));
     }},
    {"The file with the ID token is missing.", "Correct the path, or wait until the token is mounted.",
     [] {
       return token_error(
           {.host = kHost, .auth_type = "file-oidc", .client_id = "c", .oidc_token_filepath = "/nonexistent/token"});
     }},
    {"The file with the ID token is empty.", "Look at what writes it.", [] { return id_token_file_error(""); }},
    {"The file with the ID token holds several words.", "Name a file that holds the token alone.",
     [] { return id_token_file_error("token: ey1"); }},
    {"The variable that is to hold the ID token is not set.", "Set it, or correct `oidc_token_env`.",
     [] { return token_error({.host = kHost, .client_id = "c", .oidc_token_env = "CI_TOKEN"}); }},
    {"The workspace does not accept the ID token.", "Check the federation policy of the service principal.",
     [] {
       return token_error({.host = kHost, .auth_type = "env-oidc", .client_id = "c"},
                          {{"DATABRICKS_OIDC_TOKEN", "ey1"}});
     }},
    {"GitHub Actions gave no ID token.", "Give the job the permission `id-token: write`.",
     [] {
       return token_error(with_responses(
           {.host = kHost,
            .auth_type = "github-oidc",
            .client_id = "c",
            .actions_id_token_request_url = "https://token.actions.example/x",
            .actions_id_token_request_token = Secret{"t"}},
           {support::make_response(200, R"({"token_endpoint":"https://code.cloud.databricks.com/oidc/v1/token"})"),
            support::make_response(200, "{}")}));
     }},
    {"The Azure CLI is not installed.", "Install it, or put it on the PATH.",
     [] { return token_error({.host = kAzure, .auth_type = "azure-cli"}); }},
    {"The Azure CLI has failed; the message has the last line that it wrote to standard error.",
     "Do what the program says, mostly `az login`.",
     [] {
       return token_error({.host = kAzure, .auth_type = "azure-cli"}, {},
                          {"az", "echo 'Please run az login to setup account.' >&2; exit 1"});
     }},
    {"The program has failed, and has said nothing.", "Run it by hand.",
     [] {
       return token_error({.host = kAzure, .auth_type = "azure-cli"}, {}, {"az", "exit 3"});
     }},
    {"The program has printed no token.", "Run it by hand: `az account get-access-token`.",
     [] {
       return token_error({.host = kAzure, .auth_type = "azure-cli"}, {}, {"az", "echo a warning >&2; echo '{}'"});
     }},
    {"The program takes too long, as the programs do that wait for a browser.", "Log in by hand before.",
     [] { return slow_program_error("echo 'waiting for the browser' >&2; sleep 60", 300ms); }},
    {"The file on the PATH cannot run on this machine.", "Install the right program.",
     [] {
       const support::TemporaryDirectory directory;
       const std::string program = directory.write_program("az", "");
       directory.write("az", "no program");
       return token_error({.host = kAzure, .auth_type = "azure-cli"}, {{"AZ_PATH", program}});
     },
     "Exec format error"},
    {"The Databricks CLI is not installed.", "Install it, or set `databricks_cli_path`.",
     [] { return token_error({.host = kHost, .auth_type = "databricks-cli"}); }},
    {"The Databricks CLI is the old one in Python, which has no logins.", "Install the current CLI.",
     [] {
       return token_error({.host = kHost, .auth_type = "databricks-cli"}, {}, {"databricks", "echo 'Version 0.18.0'"});
     }},
    {"The Databricks CLI has failed, and does not tell its version.", "Log in: `databricks auth login`.",
     [] {
       return token_error({.host = kHost, .auth_type = "databricks-cli"}, {},
                          {"databricks", "echo 'cannot get access token' >&2; exit 1"});
     }},
};

}  // namespace

Section credential_errors() {
  return {"Credentials",
          "The library fetches a token at the first call, and again before it expires. The message names the strategy "
          "first, "
          "and the settings to look at last.",
          kEntries};
}

}  // namespace databricks::errors

#include "resilience/hang_scenarios.hpp"

#include <sys/stat.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include <atomic>

#include <fmt/format.h>

#include "support/full_backlog.hpp"
#include "support/hanging_resolver.hpp"
#include "support/raw_server.hpp"
#include "support/temporary_directory.hpp"

#if defined(DATABRICKS_TEST_WITH_OPENSSL)
#include "support/tls_wire.hpp"
#endif

namespace databricks::support {
namespace {

using namespace std::chrono_literals;
using Trap = HangScenario::Trap;

Trap trap(std::string host, std::shared_ptr<void> server) {
  return {{.host = std::move(host), .token = "dapi-secret"}, std::move(server)};
}

Trap at_server(RawServer::Script script, std::string_view scheme = "http") {
  const auto server = std::make_shared<RawServer>(std::move(script));
  return trap(std::string{scheme} + server->url().substr(4), server);
}

Trap name_resolution() {
  return trap(fmt::format("https://{}", HangingResolver::kHangingHost), std::make_shared<HangingResolver>());
}

Trap connecting() {
  const auto backlog = std::make_shared<FullBacklog>();
  return trap(backlog->url(), backlog);
}

void say_nothing(RawConnection& connection) { connection.wait_for_close(); }

void trickle(RawConnection& connection) {
  static_cast<void>(connection.read_request());
  connection.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{");
  while (connection.write(" ")) std::this_thread::sleep_for(20ms);
}

/// Says where tokens are to be had, and then keeps those waiting who ask for one.
void stuck_token_endpoint(RawConnection& connection) {
  while (const auto request = connection.read_request()) {
    if (!request->starts_with("GET /oidc/.well-known/")) return connection.wait_for_close();
    const auto host_at = request->find("Host: ") + 6;
    const std::string host = request->substr(host_at, request->find("\r\n", host_at) - host_at);
    connection.write(http_response(fmt::format(R"({{"token_endpoint": "http://{}/oidc/v1/token"}})", host)));
  }
}

Trap token_endpoint() {
  Trap made = at_server(stuck_token_endpoint);
  made.config.token = {};
  made.config.client_id = "someone";
  made.config.client_secret = "secret";
  return made;
}

/// A pipe that nobody writes to, in place of a file.
class SilentPipe {
 public:
  SilentPipe() {
    if (::mkfifo(path().c_str(), S_IRUSR | S_IWUSR) != 0) throw std::runtime_error("cannot make a pipe");
  }

  [[nodiscard]] std::string path() const { return directory_.path("pipe"); }

 private:
  TemporaryDirectory directory_;
};

Trap config_file() {
  const auto pipe = std::make_shared<SilentPipe>();
  return {{.profile = "nightly", .config_file = pipe->path()}, pipe};
}

Trap authorities_file() {
  const auto pipe = std::make_shared<SilentPipe>();
  Trap made = trap("https://x.cloud.databricks.com", pipe);
  made.config.tls.ca_file = pipe->path();
  return made;
}

/// The token endpoint is found; the ID token for it is not.
Trap id_token_file() {
  struct Both {
    SilentPipe pipe;
    RawServer server{stuck_token_endpoint};
  };
  const auto both = std::make_shared<Both>();
  return {{.host = both->server.url(), .client_id = "someone", .oidc_token_filepath = both->pipe.path()}, both};
}

Trap command_line_tool() {
  const auto directory = std::make_shared<TemporaryDirectory>();
  return {{.host = "https://x.cloud.databricks.com",
           .auth_type = "databricks-cli",
           .databricks_cli_path = directory->write_program("databricks", "[ \"$1\" = version ] || exec sleep 600")},
          directory};
}

Trap retry_storm() {
  Trap made = at_server(always(http_response(R"({"error_code": "TEMPORARILY_UNAVAILABLE"})", "503 Busy")));
  made.config.retry.max_attempts = 1'000'000;
  return made;
}

Trap told_to_come_back_later() {
  return at_server(always(http_response("{}", "429 Too Many Requests", "Retry-After: 60\r\n")));
}

#if defined(DATABRICKS_TEST_WITH_OPENSSL)

const Certificate& localhost_certificate() {
  static const Certificate certificate =
      make_certificate(make_authority("Private Root"), "localhost", "DNS:localhost,IP:127.0.0.1");
  return certificate;
}

/// Shows a certificate that nobody trusts, and says nothing when it is asked about it.
Trap certificate_question() {
  const auto connections = std::make_shared<std::atomic<int>>(0);
  const auto server =
      std::make_shared<RawServer>(say_nothing, [connections, tls = tls_wire(localhost_certificate())](int socket) {
        return (*connections)++ == 0 ? tls(socket) : std::make_unique<Wire>();
      });
  return trap("https" + server->url().substr(4), server);
}

/// Breaks connections after the request, and says nothing when it is asked why.
Trap refusal_question() {
  const auto server = std::make_shared<RawServer>(
      [](RawConnection& connection) {
        if (connection.index() % 2 != 0) return say_nothing(connection);
        static_cast<void>(connection.read_request());
        connection.reset();
      },
      tls_wire(localhost_certificate()));
  Trap made = trap("https" + server->url().substr(4), server);
  made.config.tls.insecure_skip_verification = true;
  return made;
}

#endif

}  // namespace

std::vector<HangScenario> hang_scenarios() {
  return {
#if defined(DATABRICKS_TEST_WITH_OPENSSL)
    {"CertificateQuestion", certificate_question, ErrorKind::transport},
        {"RefusalQuestion", refusal_question, ErrorKind::transport, false},
#endif
        {"NameResolution", name_resolution}, {"Connecting", connecting},
        {"Tls", [] { return at_server(say_nothing, "https"); }}, {"Response", [] { return at_server(say_nothing); }},
        {"Body", [] { return at_server(trickle); }}, {"ConfigFile", config_file}, {"AuthoritiesFile", authorities_file},
        {"IdTokenFile", id_token_file}, {"CommandLineTool", command_line_tool}, {"TokenEndpoint", token_endpoint},
        {"RetryStorm", retry_storm, ErrorKind::temporarily_unavailable, false},
        {"RetryAfter", told_to_come_back_later, ErrorKind::too_many_requests, false},
  };
}

}  // namespace databricks::support

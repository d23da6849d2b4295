#include "resilience/places_to_hang.hpp"

#include <chrono>
#include <thread>

#include <fmt/format.h>

#include "support/full_backlog.hpp"
#include "support/hanging_resolver.hpp"
#include "support/raw_server.hpp"

namespace databricks::support {
namespace {

using namespace std::chrono_literals;
using Trap = PlaceToHang::Trap;

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
    connection.write(http_answer(fmt::format(R"({{"token_endpoint": "http://{}/oidc/v1/token"}})", host)));
  }
}

Trap token_endpoint() {
  Trap made = at_server(stuck_token_endpoint);
  made.config.token = {};
  made.config.client_id = "someone";
  made.config.client_secret = "secret";
  return made;
}

Trap retry_storm() {
  Trap made = at_server(always(http_answer(R"({"error_code": "TEMPORARILY_UNAVAILABLE"})", "503 Busy")));
  made.config.retry.max_attempts = 1'000'000;
  return made;
}

Trap told_to_come_back_later() {
  return at_server(always(http_answer("{}", "429 Too Many Requests", "Retry-After: 3600\r\n")));
}

}  // namespace

std::vector<PlaceToHang> places_to_hang() {
  return {
      {"NameResolution", name_resolution},
      {"Connecting", connecting},
      {"Tls", [] { return at_server(say_nothing, "https"); }},
      {"Answer", [] { return at_server(say_nothing); }},
      {"Body", [] { return at_server(trickle); }},
      {"TokenEndpoint", token_endpoint},
      {"RetryStorm", retry_storm, ErrorKind::temporarily_unavailable},
      {"RetryAfter", told_to_come_back_later, ErrorKind::too_many_requests},
  };
}

}  // namespace databricks::support

// No response, or only a part of one: TransportError and TimeoutError.

#include <chrono>
#include <thread>

#include <databricks/call_options.hpp>
#include <databricks/cancel.hpp>

#include "errors/page.hpp"
#include "errors/provoke.hpp"
#include "http/curl_failure.hpp"
#include "http/curl_look_ups.hpp"

namespace databricks::errors {
namespace {

using namespace std::chrono_literals;
using support::RawConnection;
using support::RawServer;

/// The server reads the request, sends this and closes.
Error error_after(std::string response, const Config& settings = {}) {
  return connection_error(
      [response = std::move(response)](RawConnection& connection) {
        static_cast<void>(connection.read_request());
        connection.write(response);
        connection.half_close();
      },
      settings);
}

void stay_silent(RawConnection& connection) { connection.wait_for_close(); }

Error refused_error() {
  std::string url;
  {
    RawServer server{support::always()};
    url = server.url();
  }
  return url_error(url);
}

/// A transfer that libcurl has ended for a reason that no server can be made to bring about at will.
Error transfer_error(CURLcode code) {
  using namespace internal::http;
  CurlHandle handle;
  const CurlOptions options{{}, {}};
  const std::string url = "https://code.cloud.databricks.com/api/2.0/clusters/list";
  return explain({.handle = handle,
                  .network = options,
                  .url = url,
                  .end = DriveEnd::done,
                  .stall_timeout = 65s,
                  .code = code,
                  .problem = {},
                  .has_response_head = false,
                  .maybe_processed = true,
                  .was_refused = false,
                  .is_too_large = false,
                  .too_many_look_ups = code == CURLE_COULDNT_RESOLVE_HOST,
                  .is_garbled = false},
                 {.deadline = std::chrono::steady_clock::now() + 1min, .cancel = CancelToken{}});
}

const Entry kEntries[] = {
    {"The name of the host is unknown.", "Correct the host, or look at the name service and the VPN.",
     [] { return url_error("https://" + std::string(70, 'a') + ".cloud.databricks.com"); }},
    {"The name service does not respond, and so many lookups hang that the library starts no further one.",
     "Look at the name service.", [] { return transfer_error(CURLE_COULDNT_RESOLVE_HOST); }},
    {"Nobody listens at the host's port, or a firewall is in the way.",
     "Correct the host, or look at network and proxy.", [] { return refused_error(); },
     "(?:Failed to|Could not) connect to.*server"},
    {"The name of the proxy is unknown.", "Correct the proxy.",
     [] {
       return url_error("https://code.cloud.databricks.com",
                        {.proxy = {.url = "http://" + std::string(70, 'a') + ".example:3128"}});
     }},
    {"The proxy has refused: it wants a user, or does not allow the host.",
     "Set `proxy.username` and `proxy.password`, "
     "or ask who runs the proxy.",
     [] {
       const RawServer proxy{[](RawConnection& connection) {
         static_cast<void>(connection.read_request());
         connection.write(support::http_response("", "407 Proxy Authentication Required"));
         connection.half_close();
       }};
       return url_error("https://code.cloud.databricks.com", {.proxy = {.url = proxy.url()}});
     }},
    {"The connection ended in the middle of a response.", "Try again; `maybe_processed` is true.",
     [] { return error_after("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"); },
     "(?:transfer closed|end of response).*"},
    {"The connection ended before the head of the response was complete.", "Try again; `maybe_processed` is true.",
     [] { return error_after("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"); }},
    {"The connection ended without a response.", "Try again; `maybe_processed` is true.",
     [] { return error_after(""); }, "Empty .* from server"},
    {"A kept connection turned out to be dead, again and again.", "Try again.",
     [] { return transfer_error(CURLE_ABORTED_BY_CALLBACK); }},
    {"The call's time was over before the response came.", "Raise `CallOptions::timeout` or `Config::timeout`.",
     [] { return connection_error(stay_silent, {.timeout = 100ms}); }},
    {"For longer than `stall_timeout` no byte moved.", "Raise `Config::stall_timeout`, or look at the network.",
     [] { return connection_error(stay_silent, {.stall_timeout = 100ms}); }},
    {"The call's time was over before the first attempt.", "Raise `CallOptions::timeout`.",
     [] {
       const Fake fake;
       const DatabricksClient client{{.host = "http://127.0.0.1:1", .token = "t", .clock = fake.clock}};
       return thrown_by([&] { return client.clusters().list_zones({.timeout = 0ms}); });
     }},
    {"The rate limiter has no place for the request within the call's time.",
     "Raise `CallOptions::timeout`, or the rate.",
     [] {
       const Fake fake{{},
                       {.rate_limiter = std::make_shared<RateLimiter>(
                            RateLimit{.requests_per_second = 0.001, .burst = 1, .least_requests_per_second = 0.001})}};
       static_cast<void>(fake.client.clusters().list_zones());
       return thrown_by([&] { return fake.client.clusters().list_zones(); });
     }},
    {"The caller has cancelled the call.", "Nothing; `maybe_processed` tells whether the request had been sent.",
     [] {
       const Fake fake;
       CancelSource source;
       source.cancel();
       return thrown_by([&] { return fake.client.clusters().list_zones({.cancel = source.token()}); });
     }},
    {"The response is larger than `max_response_size`.", "Raise it, or ask for less.",
     [] { return error_after(support::http_response(std::string(2000, 'x')), {.max_response_size = 1000}); }},
    {"The response says that it is compressed, and is not; a proxy may have changed it.", "Look at the proxy.",
     [] { return error_after(support::http_response("hello", "200 OK", "Content-Encoding: gzip\r\n")); }},
    {"Something other than an HTTP server responds.", "Correct the host and its port.",
     [] { return error_after("SSH-2.0-OpenSSH_9.2\r\n"); }, "(?:Received|Unsupported).*"},
};

}  // namespace

Section network_errors() {
  return {"Network",
          "`TransportError::error().permanent` tells that trying again cannot help. The library retries the others "
          "where that is "
          "safe.",
          kEntries};
}

}  // namespace databricks::errors

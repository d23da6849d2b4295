#include "soak/soak_server.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <memory>
#include <optional>
#include <random>
#include <stdexcept>
#include <string_view>
#include <thread>

#include "support/certificates.hpp"

namespace databricks::bench {
namespace {

using Tls = std::unique_ptr<SSL, decltype(&SSL_free)>;

enum class Fault { none, unavailable, too_many, cut_off, closed_before, closed_after, stray };

Fault draw(double rate) {
  thread_local std::minstd_rand random{std::random_device{}()};
  if (std::uniform_real_distribution<>{}(random) >= rate) return Fault::none;
  return static_cast<Fault>(std::uniform_int_distribution<>{1, static_cast<int>(Fault::stray)}(random));
}

std::string response(std::string_view status, std::string_view body, std::string_view headers = {}) {
  return fmt::format("HTTP/1.1 {}\r\nContent-Type: application/json\r\n{}Content-Length: {}\r\n\r\n{}", status, headers,
                     body.size(), body);
}

/// The digits behind `name`.
std::string_view number_after(std::string_view text, std::string_view name) {
  const auto at = text.find(name);
  if (at == std::string_view::npos) return "0";
  const auto begin = at + name.size();
  return text.substr(begin, text.find_first_not_of("0123456789", begin) - begin);
}

std::string body_for(std::string_view head, std::string_view body) {
  if (head.find("/jobs/run-now") != std::string_view::npos) {
    return fmt::format(R"({{"run_id":{}}})", number_after(body, R"("job_id":)"));
  }
  if (head.find("/jobs/list") != std::string_view::npos) {
    const auto first = number_after(head, "offset=");
    return fmt::format(R"({{"jobs":[{{"job_id":{},"settings":{{"name":"a"}}}},{{"job_id":1,"settings":{{}}}}]}})",
                       first);
  }
  return fmt::format(R"({{"job_id":{},"settings":{{"name":"soak","tags":{{"team":"data"}},"max_concurrent_runs":1}}}})",
                     number_after(head, "job_id="));
}

/// One request from the connection, or nothing at its end.
std::optional<std::string> receive(SSL* tls, std::string& buffer, std::size_t& head_size) {
  char chunk[16384];
  while (true) {
    const auto end = buffer.find("\r\n\r\n");
    if (end != std::string::npos) {
      head_size = end + 4;
      const std::size_t size = head_size + std::stoul(std::string{number_after(buffer, "Content-Length: ")});
      if (buffer.size() >= size) {
        std::string request = buffer.substr(0, size);
        buffer.erase(0, size);
        return request;
      }
    }
    const int count = SSL_read(tls, chunk, sizeof chunk);
    if (count <= 0) return std::nullopt;
    buffer.append(chunk, static_cast<std::size_t>(count));
  }
}

void serve(SSL_CTX* context, int socket, double fault_rate) {
  const Tls tls{SSL_new(context), &SSL_free};
  SSL_set_fd(tls.get(), socket);
  std::string buffer;
  std::size_t head_size = 0;
  const auto send = [&](std::string_view text) { SSL_write(tls.get(), text.data(), static_cast<int>(text.size())); };
  if (SSL_accept(tls.get()) == 1) {
    while (const auto request = receive(tls.get(), buffer, head_size)) {
      const std::string_view head = std::string_view{*request}.substr(0, head_size);
      const Fault fault = draw(fault_rate);
      if (fault == Fault::closed_before) break;
      if (fault == Fault::unavailable) {
        send(response("503 Service Unavailable", R"({"error_code":"TEMPORARILY_UNAVAILABLE"})", "Retry-After: 0\r\n"));
        continue;
      }
      if (fault == Fault::too_many) {
        send(response("429 Too Many Requests", R"({"error_code":"REQUEST_LIMIT_EXCEEDED"})", "Retry-After: 0\r\n"));
        continue;
      }
      const std::string whole = response("200 OK", body_for(head, std::string_view{*request}.substr(head_size)));
      if (fault == Fault::cut_off) {
        send(std::string_view{whole}.substr(0, whole.size() - 5));
        break;
      }
      // In one record, where it can be seen: what comes later may come between the look and the next request, which no client
      // can tell from the response (docs/resilience.md).
      send(fault == Fault::stray ? whole + response("200 OK", R"({"job_id":666,"run_id":666})") : whole);
      if (fault == Fault::closed_after) break;
    }
    SSL_shutdown(tls.get());
  }
  close(socket);
}

[[noreturn]] void serve_all(int listener, const support::Certificate& own, double fault_rate) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  std::signal(SIGPIPE, SIG_IGN);
  SSL_CTX* context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_use_certificate(context, own.certificate.get());
  SSL_CTX_use_PrivateKey(context, own.key.get());
  while (true) {
    const int socket = accept(listener, nullptr, nullptr);
    if (socket < 0) continue;
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::thread{[=] { serve(context, socket, fault_rate); }}.detach();
  }
}

}  // namespace

SoakServer::SoakServer(double fault_rate) {
  constexpr int kBacklog = 128;
  const support::Certificate root = support::make_authority("Soak Root");
  const support::Certificate own = support::make_certificate(root, "localhost", "DNS:localhost,IP:127.0.0.1");
  authority_ = root.pem();
  const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  if (bind(listener, generic, size) != 0 || listen(listener, kBacklog) != 0 ||
      getsockname(listener, generic, &size) != 0) {
    throw std::runtime_error("cannot listen on 127.0.0.1");
  }
  url_ = fmt::format("https://localhost:{}", ntohs(address.sin_port));
  process_ = fork();
  if (process_ < 0) throw std::runtime_error("cannot fork");
  if (process_ == 0) serve_all(listener, own, fault_rate);
  close(listener);
}

SoakServer::~SoakServer() {
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

}  // namespace databricks::bench

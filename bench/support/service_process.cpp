#include "support/service_process.hpp"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <thread>
#include <vector>

#include "support/certificates.hpp"

namespace databricks::bench {
namespace {

constexpr std::size_t kReadSize = std::size_t{256} << 10;

using Tls = std::unique_ptr<SSL, decltype(&SSL_free)>;

/// One accepted connection, plain or TLS.
class Wire final : public ResponseWriter {
 public:
  Wire(SSL_CTX* context, int socket)
      : socket_(socket), tls_(context == nullptr ? nullptr : SSL_new(context), &SSL_free) {
    const int on = 1;
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (tls_) SSL_set_fd(tls_.get(), socket_);
  }
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;
  ~Wire() override { close(socket_); }

  [[nodiscard]] bool begin() { return !tls_ || SSL_accept(tls_.get()) == 1; }

  [[nodiscard]] std::optional<std::size_t> read(std::span<char> buffer) {
    const auto count = tls_ ? SSL_read(tls_.get(), buffer.data(), static_cast<int>(buffer.size()))
                            : recv(socket_, buffer.data(), buffer.size(), 0);
    if (count <= 0) return std::nullopt;
    return static_cast<std::size_t>(count);
  }

  void write(std::string_view bytes) override {
    while (!bytes.empty()) {
      const auto count = tls_ ? SSL_write(tls_.get(), bytes.data(), static_cast<int>(bytes.size()))
                              : send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  void end() {
    if (tls_) SSL_shutdown(tls_.get());
  }

 private:
  int socket_;
  Tls tls_;
};

/// The value of Content-Length.
std::size_t body_size(std::string_view head) {
  constexpr std::string_view kName = "Content-Length: ";
  std::size_t size = 0;
  const auto at = head.find(kName);
  if (at != std::string_view::npos) std::from_chars(head.data() + at + kName.size(), head.data() + head.size(), size);
  return size;
}

void serve(Wire& wire, const Service& service) {
  std::string received;
  std::vector<char> buffer(kReadSize);
  std::size_t request_size = std::string::npos;
  std::size_t head_size = 0;
  while (true) {
    if (request_size == std::string::npos) {
      const auto end = received.find("\r\n\r\n");
      if (end != std::string::npos) {
        head_size = end + 4;
        request_size = head_size + body_size(std::string_view{received}.substr(0, head_size));
        received.reserve(request_size);
      }
    }
    if (received.size() >= request_size) {
      const std::string_view whole = std::string_view{received}.substr(0, request_size);
      const bool goes_on = service({.head = whole.substr(0, head_size), .body = whole.substr(head_size)}, wire);
      if (!goes_on) return wire.end();
      received.erase(0, request_size);
      request_size = std::string::npos;
      continue;
    }
    const auto count = wire.read(buffer);
    if (!count) return wire.end();
    received.append(buffer.data(), *count);
  }
}

/// Away from the client: whether both share a core is otherwise chance, and halves or doubles the time of a small exchange.
void move_to_last_core() {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(static_cast<std::size_t>(sysconf(_SC_NPROCESSORS_ONLN)) - 1, &cores);
  sched_setaffinity(0, sizeof cores, &cores);
}

[[noreturn]] void serve_all(int listener, SSL_CTX* context, const Service& service) {
  while (true) {
    const int socket = accept(listener, nullptr, nullptr);
    if (socket < 0) continue;
    std::thread{[&service, context, socket] {
      Wire wire{context, socket};
      if (wire.begin()) serve(wire, service);
    }}.detach();
  }
}

}  // namespace

ServiceProcess::ServiceProcess(Protocol protocol, const Service& service) {
  constexpr int kBacklog = 1024;
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
  SSL_CTX* context = nullptr;
  if (protocol == Protocol::https) {
    const support::Certificate root = support::make_authority("Bench Root");
    const support::Certificate own = support::make_certificate(root, "localhost", "DNS:localhost,IP:127.0.0.1");
    authority_ = root.pem();
    context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_use_certificate(context, own.certificate.get());
    SSL_CTX_use_PrivateKey(context, own.key.get());
  }
  url_ = fmt::format("{}://localhost:{}", context == nullptr ? "http" : "https", ntohs(address.sin_port));
  process_ = fork();
  if (process_ < 0) throw std::runtime_error("cannot fork");
  if (process_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::signal(SIGPIPE, SIG_IGN);
    move_to_last_core();
    serve_all(listener, context, service);
  }
  close(listener);
  SSL_CTX_free(context);
}

ServiceProcess::~ServiceProcess() {
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
}

std::string make_response(std::string_view status, std::string_view body, std::string_view headers) {
  return fmt::format("HTTP/1.1 {}\r\nContent-Type: application/json\r\n{}Content-Length: {}\r\n\r\n{}", status, headers,
                     body.size(), body);
}

}  // namespace databricks::bench

#include <databricks/testing/fake_server.hpp>

#include <fmt/format.h>
#include <httplib.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>

#include "testing/connection.hpp"
#include "testing/delivery.hpp"

namespace databricks::inline v0_2::testing {
namespace {

/// Each connection that is kept alive holds one.
constexpr std::size_t kThreads = 128;
constexpr int kWaitingConnections = 256;
constexpr std::size_t kRequestsPerConnection = 1'000'000;
/// How long an idle connection can hold up the end of the server.
constexpr time_t kIdleSeconds = 1;
constexpr const char* kEveryPath = R"([\s\S]*)";

constexpr std::array kVerbs{http::Verb::get, http::Verb::head,  http::Verb::post,
                            http::Verb::put, http::Verb::patch, http::Verb::delete_};

http::Verb to_verb(std::string_view method) {
  const auto found =
      std::find_if(kVerbs.begin(), kVerbs.end(), [&](http::Verb verb) { return http::to_string(verb) == method; });
  return found == kVerbs.end() ? http::Verb::get : *found;
}

http::Request to_request(const httplib::Request& received, std::string body) {
  http::Request request{to_verb(received.method), received.target};
  for (const auto& [name, value] : received.headers) request.headers.add(name, value);
  request.body = std::move(body);
  return request;
}

/// httplib knows nothing of faults, and of encodings only its own.
bool httplib_can_send(const FakeResponse& fake_response) {
  return fake_response.delivery == Delivery::whole && fake_response.headers.find("Content-Encoding") == nullptr;
}

void send(http::Response fake_response, httplib::Response& response) {
  response.status = fake_response.status;
  std::string content_type{"application/json"};
  for (const http::Header& line : fake_response.headers) {
    if (line.name == "Content-Type") {
      content_type = line.value;
    } else {
      response.set_header(line.name, line.value);
    }
  }
  if (fake_response.body.empty()) {
    response.set_content("", content_type);
    return;
  }
  // A plain body would be compressed by httplib, which takes milliseconds where brotli is at hand.
  const std::size_t size = fake_response.body.size();
  response.set_content_provider(
      size, content_type,
      [body = std::move(fake_response.body)](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
        return sink.write(body.data() + offset, length);
      });
}

/// httplib takes a form apart before anybody sees it; this puts the parts together again.
std::string read_form(const httplib::ContentReader& read, const std::string& content_type) {
  const auto boundary_at = content_type.find("boundary=");
  std::string boundary = content_type.substr(std::min(content_type.size(), boundary_at + 9));
  std::erase(boundary, '"');
  std::string body;
  read(
      [&](const auto& part) {
        body += fmt::format("{}--{}\r\nContent-Disposition: form-data; name=\"{}\"\r\n\r\n", body.empty() ? "" : "\r\n",
                            boundary, part.name);
        return true;
      },
      [&](const char* data, std::size_t size) {
        body.append(data, size);
        return true;
      });
  return body + fmt::format("\r\n--{}--\r\n", boundary);
}

std::string read_body(const httplib::Request& request, const httplib::ContentReader& read) {
  if (request.is_multipart_form_data()) return read_form(read, request.get_header_value("Content-Type"));
  std::string body;
  read([&](const char* data, std::size_t size) {
    body.append(data, size);
    return true;
  });
  return body;
}

}  // namespace

class FakeServer::Impl {
 public:
  Impl(Handler handler, int port, std::string host) : handler_(std::move(handler)), host_(std::move(host)) {
    configure();
    serve_every_verb();
    port_ = port == 0 ? server_.bind_to_any_port(host_) : port;
    const bool is_bound = port == 0 ? port_ > 0 : server_.bind_to_port(host_, port);
    if (!is_bound) throw std::runtime_error(fmt::format("cannot listen on {}:{}", host_, port));
    ::listen(listening_socket_, kWaitingConnections);
    thread_ = std::thread{[this] { server_.listen_after_bind(); }};
    while (!server_.is_running()) std::this_thread::yield();
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  ~Impl() {
    stopping_ = true;
    server_.stop();
    thread_.join();
  }

  [[nodiscard]] std::string url() const { return fmt::format("http://{}:{}", host_, port_); }
  [[nodiscard]] int port() const noexcept { return port_; }

 private:
  void configure() {
    server_.new_task_queue = [] { return new httplib::ThreadPool{kThreads}; };
    server_.set_keep_alive_max_count(kRequestsPerConnection);
    server_.set_keep_alive_timeout(kIdleSeconds);
    server_.set_tcp_nodelay(true);
    // The default options would let a second server take the same port.
    server_.set_socket_options([this](socket_t socket) {
      listening_socket_ = socket;
#ifndef _WIN32
      const int on = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
#endif
    });
  }

  void serve_every_verb() {
    const auto without_body = [this](const httplib::Request& request, httplib::Response& response) {
      serve(request, {}, response);
    };
    const auto with_body = [this](const httplib::Request& request, httplib::Response& response,
                                  const httplib::ContentReader& read) {
      serve(request, read_body(request, read), response);
    };
    server_.Get(kEveryPath, without_body);
    server_.Post(kEveryPath, with_body);
    server_.Put(kEveryPath, with_body);
    server_.Patch(kEveryPath, with_body);
    server_.Delete(kEveryPath, with_body);
  }

  void serve(const httplib::Request& request, std::string body, httplib::Response& response) {
    FakeResponse fake_response = handler_(to_request(request, std::move(body)));
    if (httplib_can_send(fake_response)) {
      send(std::move(fake_response), response);
    } else if (const auto connection =
                   internal::testing::Connection::find(port_, request.remote_addr, request.remote_port, stopping_)) {
      internal::testing::deliver(fake_response, *connection);
    } else {
      send({500, {}, "this fault cannot be sent here: the connection's socket cannot be found"}, response);
    }
  }

  Handler handler_;
  std::string host_;
  std::atomic<bool> stopping_ = false;
  int port_ = 0;
  socket_t listening_socket_{};
  httplib::Server server_;
  std::thread thread_;
};

FakeServer::FakeServer(std::shared_ptr<FakeWorkspace> workspace, int port, std::string host)
    : FakeServer(
          [workspace = std::move(workspace)](const http::Request& request) { return workspace->handle(request); }, port,
          std::move(host)) {}

FakeServer::FakeServer(Handler handler, int port, std::string host)
    : impl_(std::make_unique<Impl>(std::move(handler), port, std::move(host))) {}

FakeServer::~FakeServer() = default;

std::string FakeServer::url() const { return impl_->url(); }

int FakeServer::port() const noexcept { return impl_->port(); }

}  // namespace databricks::inline v0_2::testing

#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace databricks::bench {

/// A request as it came.
struct RawRequest {
  std::string_view head;  ///< Request line and header lines.
  std::string_view body;
};

/// Where the service writes its response.
class ResponseWriter {
 public:
  virtual ~ResponseWriter() = default;
  virtual void write(std::string_view bytes) = 0;
};

/// Responds to one request. @return whether the connection stays open. Called from a thread for each connection.
using Service = std::function<bool(const RawRequest& request, ResponseWriter& response)>;

/// An HTTP/1.1 server in a process of its own, so that neither its memory nor its time is counted as the client's. To be made while
/// this process has one thread.
class ServiceProcess {
 public:
  enum class Protocol { http, https };

  ServiceProcess(Protocol protocol, const Service& service);
  ServiceProcess(const ServiceProcess&) = delete;
  ServiceProcess& operator=(const ServiceProcess&) = delete;
  ~ServiceProcess();

  /// For example "https://localhost:40123".
  [[nodiscard]] const std::string& url() const noexcept { return url_; }
  /// The authority of its certificate, in PEM.
  [[nodiscard]] const std::string& authority() const noexcept { return authority_; }

 private:
  int process_ = -1;
  std::string url_;
  std::string authority_;
};

/// A response with a body of JSON.
[[nodiscard]] std::string make_response(std::string_view status, std::string_view body, std::string_view headers = {});

}  // namespace databricks::bench

#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include <databricks/call_options.hpp>
#include <databricks/config.hpp>
#include <databricks/model.hpp>

#include "base/fork_safe_mutex.hpp"
#include "codec/url.hpp"
#include "core/connect.hpp"
#include "core/endpoint.hpp"
#include "core/recent_ids.hpp"
#include "http/single_flight.hpp"

namespace databricks::inline v0_2::internal {

using codec::PathParameters;

/// What the sub-clients of one client share: it turns a call into a request, sends it through the pipeline and reads
/// the response. Errors become exceptions here and nowhere else. Safe from any number of threads.
class Session {
 public:
  explicit Session(Config config);

  /// A call with parameters and a response.
  template <Model Response, Model Request>
  [[nodiscard]] Response call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    return call<Response>(endpoint, PathParameters{}, request, options);
  }

  /// A call without a response.
  template <Model Request>
  void call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    call(endpoint, PathParameters{}, request, options);
  }

  /// A call without parameters.
  template <Model Response>
  [[nodiscard]] Response call(const Endpoint& endpoint, const CallOptions& options) const {
    return call<Response>(endpoint, PathParameters{}, options);
  }

  // The same for paths whose {parameters} are no members of the request: call(endpoint, PathParameters{id}, request,
  // options).

  template <Model Response, Model Request>
  [[nodiscard]] Response call(const Endpoint& endpoint, const PathParameters& path, const Request& request,
                              const CallOptions& options) const {
    Response response{};
    exchange(endpoint, path, input_of(request), {&Response::field_table(), &response}, options);
    return response;
  }

  template <Model Request>
  void call(const Endpoint& endpoint, const PathParameters& path, const Request& request,
            const CallOptions& options) const {
    exchange(endpoint, path, input_of(request), {}, options);
  }

  template <Model Response>
  [[nodiscard]] Response call(const Endpoint& endpoint, const PathParameters& path, const CallOptions& options) const {
    Response response{};
    exchange(endpoint, path, {}, {&Response::field_table(), &response}, options);
    return response;
  }

  void call(const Endpoint& endpoint, const PathParameters& path, const CallOptions& options) const {
    exchange(endpoint, path, {}, {}, options);
  }

  /// A call whose response is content of any media type. Only its status is judged: a page may be the content that was
  /// asked for, or that of a login or a proxy; see is_web_page() in core/response_defect.hpp.
  template <Model Request>
  [[nodiscard]] http::Response fetch(const Endpoint& endpoint, const Request& request,
                                     const CallOptions& options) const {
    return exchange(endpoint, {}, input_of(request), options);
  }

  /// Sends any request. @return the body of the response.
  [[nodiscard]] std::string raw(http::Verb verb, std::string_view path, std::string_view json_body,
                                const CallOptions& options) const;

  [[nodiscard]] const Config& config() const noexcept { return config_; }
  [[nodiscard]] const Clock& clock() const noexcept { return *config_.clock; }
  /// The runs that were started with this session.
  [[nodiscard]] RecentIds& recent_runs() const noexcept { return recent_runs_; }

 private:
  /// A model without its type; without a table there is none.
  struct Input {
    const codec::Table* table = nullptr;
    const void* model = nullptr;
  };
  struct Output {
    const codec::Table* table = nullptr;
    void* model = nullptr;
  };
  /// What a successful response holds.
  enum class Expected : std::uint8_t { json, content };
  /// One call on its way: what every error of it says.
  class Call;

  template <Model Request>
  [[nodiscard]] static Input input_of(const Request& request) {
    return {&Request::field_table(), &request};
  }

  void exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Output output,
                const CallOptions& options) const;
  [[nodiscard]] http::Response exchange(const Endpoint& endpoint, const PathParameters& path, Input input,
                                        const CallOptions& options) const;
  [[nodiscard]] http::Response send(Call& call, http::Request& request, std::string_view path_and_query,
                                    Expected expected, const CallOptions& options) const;
  [[nodiscard]] std::shared_ptr<const Connection> connected() const;
  [[nodiscard]] Result<std::shared_ptr<const Connection>> connect(const http::Context& context) const;

  Config config_;
  mutable RecentIds recent_runs_;
  mutable ForkSafeMutex mutex_;
  mutable std::shared_ptr<const Connection> connection_;
  mutable SingleFlight<std::shared_ptr<const Connection>> connecting_;
};

}  // namespace databricks::inline v0_2::internal

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
#include "core/endpoint.hpp"
#include "credentials/resolve.hpp"
#include "http/pipeline.hpp"
#include "http/shared_work.hpp"

namespace databricks {

using codec::PathParameters;

/// What the sub-clients of one client share: it turns a call into a request, sends it through the pipeline and reads
/// the answer. Errors become exceptions here and nowhere else. Safe from any number of threads.
class Session {
 public:
  explicit Session(Config config);

  /// A call with parameters and an answer.
  template <Model Answer, Model Request>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    return call<Answer>(endpoint, PathParameters{}, request, options);
  }

  /// A call without an answer.
  template <Model Request>
  void call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    call(endpoint, PathParameters{}, request, options);
  }

  /// A call without parameters.
  template <Model Answer>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const CallOptions& options) const {
    return call<Answer>(endpoint, PathParameters{}, options);
  }

  // The same for paths whose {parameters} are no members of the request: call(endpoint, {{"script_id", id}}, request,
  // options).

  template <Model Answer, Model Request>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const PathParameters& path, const Request& request,
                            const CallOptions& options) const {
    Answer answer{};
    exchange(endpoint, path, input_of(request), {&Answer::field_table(), &answer}, options);
    return answer;
  }

  template <Model Request>
  void call(const Endpoint& endpoint, const PathParameters& path, const Request& request,
            const CallOptions& options) const {
    exchange(endpoint, path, input_of(request), {}, options);
  }

  template <Model Answer>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const PathParameters& path, const CallOptions& options) const {
    Answer answer{};
    exchange(endpoint, path, {}, {&Answer::field_table(), &answer}, options);
    return answer;
  }

  void call(const Endpoint& endpoint, const PathParameters& path, const CallOptions& options) const {
    exchange(endpoint, path, {}, {}, options);
  }

  /// A call whose answer is content of any media type. Only its status is judged: a page may be the content that was
  /// asked for, or that of a login or a proxy; see is_web_page().
  template <Model Request>
  [[nodiscard]] http::Response fetch(const Endpoint& endpoint, const Request& request,
                                     const CallOptions& options) const {
    return exchange(endpoint, {}, input_of(request), Expected::content, options);
  }

  /// Sends any request. @return the body of the answer.
  [[nodiscard]] std::string raw(http::Verb verb, std::string_view path, std::string_view json_body,
                                const CallOptions& options) const;

  [[nodiscard]] const Config& config() const noexcept { return config_; }
  [[nodiscard]] const Clock& clock() const noexcept { return *config_.clock; }

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
  /// What the first call looks up and the others use.
  struct Connection {
    std::string origin;
    http::Pipeline pipeline;
  };

  /// What a successful answer holds.
  enum class Expected : std::uint8_t { json, content };

  template <Model Request>
  [[nodiscard]] static Input input_of(const Request& request) {
    return {&Request::field_table(), &request};
  }

  void exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Output output,
                const CallOptions& options) const;
  http::Response exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Expected expected,
                          const CallOptions& options) const;
  [[nodiscard]] http::Response send(http::Request request, std::string_view path_and_query, Expected expected,
                                    const CallOptions& options) const;
  [[nodiscard]] std::shared_ptr<const Connection> connected() const;
  [[nodiscard]] Result<std::shared_ptr<const Connection>> connect(const http::Context& context) const;

  Config config_;
  mutable ForkSafeMutex mutex_;
  mutable std::shared_ptr<const Connection> connection_;
  mutable SharedWork<std::shared_ptr<const Connection>> connecting_;
};

}  // namespace databricks

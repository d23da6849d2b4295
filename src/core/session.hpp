#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include <databricks/call_options.hpp>
#include <databricks/config.hpp>
#include <databricks/model.hpp>

#include "config/resolve.hpp"
#include "core/endpoint.hpp"
#include "http/pipeline.hpp"

namespace databricks {

/// What the sub-clients of one client share: it turns a call into a request, sends it through the pipeline and reads the answer.
/// Errors become exceptions here and nowhere else. Safe from any number of threads.
class Session {
 public:
  explicit Session(Config config);

  /// A call with parameters and an answer.
  template <Model Answer, Model Request>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    Answer answer{};
    exchange(endpoint, {&Request::field_table(), &request}, {&Answer::field_table(), &answer}, options);
    return answer;
  }

  /// A call without an answer.
  template <Model Request>
  void call(const Endpoint& endpoint, const Request& request, const CallOptions& options) const {
    exchange(endpoint, {&Request::field_table(), &request}, {}, options);
  }

  /// A call without parameters.
  template <Model Answer>
  [[nodiscard]] Answer call(const Endpoint& endpoint, const CallOptions& options) const {
    Answer answer{};
    exchange(endpoint, {}, {&Answer::field_table(), &answer}, options);
    return answer;
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

  void exchange(const Endpoint& endpoint, Input input, Output output, const CallOptions& options) const;
  [[nodiscard]] http::Response send(http::Request request, std::string_view path_and_query, const CallOptions& options) const;
  [[nodiscard]] std::shared_ptr<const Connection> connection() const;

  Config config_;
  mutable std::mutex mutex_;
  mutable std::shared_ptr<const Connection> connection_;
};

}  // namespace databricks

#include "core/session.hpp"

#include <utility>

#include <fmt/format.h>

#include "codec/decode.hpp"
#include "codec/encode.hpp"
#include "codec/url.hpp"
#include "core/service_error.hpp"

namespace databricks {
namespace {

constexpr bool has_body(http::Verb verb) {
  return verb == http::Verb::post || verb == http::Verb::put || verb == http::Verb::patch;
}

constexpr bool is_safe(http::Verb verb) { return verb != http::Verb::post && verb != http::Verb::patch; }

/// The value, or a throw of the error with the name of the call in it.
template <class T>
T value_of(Result<T> result, std::string_view call) {
  if (!result) {
    if (result.error().call.empty()) result.error().call = call;
    throw_error(std::move(result.error()));
  }
  return *std::move(result);
}

/// The endpoint's idempotency token as the request carries it.
bool carries_token(const codec::Table& table, const void* request) {
  const codec::Field* token = table.find("idempotency_token");
  return token != nullptr && codec::is_set(*token->type, token->in(request));
}

}  // namespace

Session::Session(Config config) : config_(std::move(config)) {}

void Session::exchange(const Endpoint& endpoint, Input input, Output output, const CallOptions& options) const {
  http::Request request{.verb = endpoint.verb, .url = {}, .idempotent = endpoint.repeat == Repeat::safe};
  const std::string call = fmt::format("{} {}", http::to_string(endpoint.verb), endpoint.path);
  std::string path{endpoint.path};
  if (input.table != nullptr) {
    auto filled = value_of(codec::fill_path(endpoint.path, *input.table, input.model), call);
    path = std::move(filled.path);
    if (has_body(endpoint.verb)) {
      request.body = value_of(codec::encode(*input.table, input.model, filled.parameters), call);
    } else if (const auto query = codec::query_of(*input.table, input.model, filled.parameters); !query.empty()) {
      path += '?' + query;
    }
    if (endpoint.repeat == Repeat::with_token) request.idempotent = carries_token(*input.table, input.model);
  }
  const http::Response response = send(std::move(request), path, options);
  if (output.table == nullptr) return;
  if (auto decoded = codec::decode(*output.table, output.model, response.body); !decoded) {
    Error error = std::move(decoded.error());
    error.status = response.status;
    error.call = call;
    throw_error(std::move(error));
  }
}

std::string Session::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                         const CallOptions& options) const {
  http::Request request{.verb = verb, .url = {}, .body = std::string{json_body}, .idempotent = is_safe(verb)};
  if (!path.starts_with('/') || path.find_first_of(" \t\r\n") != std::string_view::npos) {
    throw_error({.kind = ErrorKind::encode, .message = "the path of a raw call starts with '/' and holds no white space"});
  }
  return send(std::move(request), path, options).body;
}

http::Response Session::send(http::Request request, std::string_view path_and_query, const CallOptions& options) const {
  const auto connection = this->connection();
  const auto start = clock().now();
  request.url = connection->origin + std::string{path_and_query};
  auto answer = connection->pipeline.send(request, options);
  const bool succeeded = answer && answer->status >= 200 && answer->status < 300 && !is_web_page(*answer);
  if (succeeded) return *std::move(answer);
  Error error = answer ? read_service_error(request, *answer) : std::move(answer.error());
  error.call = call_name(request);
  error.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(clock().now() - start);
  throw_error(std::move(error));
}

std::shared_ptr<const Session::Connection> Session::connection() const {
  const std::scoped_lock lock{mutex_};
  if (!connection_) {
    auto workspace = value_of(resolve(config_), "");
    connection_ = std::make_shared<const Connection>(Connection{
        std::move(workspace.origin), http::Pipeline{config_, std::move(workspace.credentials), read_service_error}});
  }
  return connection_;
}

}  // namespace databricks

#include "core/session.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/deadline.hpp"
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

std::string call_name(const Endpoint& endpoint) {
  return fmt::format("{} {}", http::to_string(endpoint.verb), endpoint.path);
}

/// The endpoint's idempotency token as the request carries it.
bool carries_token(const codec::Table& table, const void* request) {
  const codec::Field* token = table.find("idempotency_token");
  return token != nullptr && codec::is_set(*token->type, token->in(request));
}

}  // namespace

Session::Session(Config config) : config_(std::move(config)) {}

void Session::exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Output output,
                       const CallOptions& options) const {
  http::Response response = exchange(endpoint, path, input, Expected::json, options);
  if (output.table == nullptr) return;
  if (auto decoded = codec::decode_in_place(*output.table, output.model, response.body); !decoded) {
    Error error = std::move(decoded.error());
    error.status = response.status;
    error.call = call_name(endpoint);
    throw_error(std::move(error));
  }
}

http::Response Session::exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Expected expected,
                                 const CallOptions& options) const {
  http::Request request{.verb = endpoint.verb, .url = {}, .idempotent = endpoint.repeat == Repeat::safe};
  const std::string call = call_name(endpoint);
  codec::FilledPath target{.path = std::string{endpoint.path}, .parameters = {}};
  if (!path.empty()) {
    target.path = value_of(codec::fill_path(endpoint.path, path), call);
  } else if (input.table != nullptr) {
    target = value_of(codec::fill_path(endpoint.path, *input.table, input.model), call);
  }
  if (input.table != nullptr) {
    if (has_body(endpoint.verb)) {
      request.body = value_of(codec::encode(*input.table, input.model, target.parameters), call);
    } else if (const auto query = value_of(codec::query_of(*input.table, input.model, target.parameters), call);
               !query.empty()) {
      target.path += '?' + query;
    }
    if (endpoint.repeat == Repeat::with_token) request.idempotent = carries_token(*input.table, input.model);
  }
  return send(std::move(request), target.path, expected, options);
}

std::string Session::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                         const CallOptions& options) const {
  http::Request request{.verb = verb, .url = {}, .body = std::string{json_body}, .idempotent = is_safe(verb)};
  const auto is_unescaped = [](char letter) { return static_cast<unsigned char>(letter) <= ' ' || letter == 0x7f; };
  if (!path.starts_with('/') || std::ranges::any_of(path, is_unescaped)) {
    throw_error({.kind = ErrorKind::encode,
                 .message = "the path of a raw call starts with '/' and holds no white space or control characters"});
  }
  return send(std::move(request), path, Expected::json, options).body;
}

http::Response Session::send(http::Request request, std::string_view path_and_query, Expected expected,
                             const CallOptions& options) const {
  const auto start = clock().now();
  const auto deadline = deadline_after(options.timeout.value_or(config_.timeout), start);
  const auto connection =
      value_of(connect({.clock = clock(), .options = options, .cancel = options.cancel, .deadline = deadline}),
               fmt::format("{} {}", http::to_string(request.verb), path_and_query.substr(0, path_and_query.find('?'))));
  request.url = connection->origin + std::string{path_and_query};
  auto answer = connection->pipeline.send(request, options, deadline);
  const bool succeeded = answer && answer->status >= 200 && answer->status < 300 &&
                         (expected == Expected::content || !is_web_page(*answer));
  if (succeeded) return *std::move(answer);
  Error error = answer ? read_service_error(request, *answer) : std::move(answer.error());
  error.call = call_name(request);
  error.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(clock().now() - start);
  throw_error(std::move(error));
}

std::shared_ptr<const Session::Connection> Session::connected() const {
  const std::scoped_lock lock{mutex_};
  return connection_;
}

/// Looks the settings up at the first call. One thread does it, the others wait as long as their own deadline allows;
/// what fails is tried again by the next call.
Result<std::shared_ptr<const Session::Connection>> Session::connect(const http::Context& context) const {
  using Connected = std::shared_ptr<const Connection>;
  if (auto ready = connected()) return ready;
  return connecting_.run(context, [&]() -> Result<Connected> {
    if (auto ready = connected()) return ready;
    auto workspace = resolve(config_, process_environment(), context);
    if (!workspace) return std::move(workspace.error());
    auto made = std::make_shared<const Connection>(
        Connection{std::move(workspace->origin),
                   http::Pipeline{workspace->config, std::move(workspace->credentials), read_service_error}});
    const std::scoped_lock lock{mutex_};
    connection_ = made;
    return Connected{std::move(made)};
  });
}

}  // namespace databricks

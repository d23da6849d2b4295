#include "core/session.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "base/deadline.hpp"
#include "codec/encode.hpp"
#include "codec/url.hpp"
#include "core/call_name.hpp"
#include "core/call_record.hpp"
#include "core/response_defect.hpp"
#include "core/service_error.hpp"
#include "http/redact_credentials.hpp"
#include "http/request_id.hpp"
#include "http/status.hpp"

namespace databricks::inline v0_2::internal {
namespace {

constexpr bool has_body(http::Verb verb) {
  return verb == http::Verb::post || verb == http::Verb::put || verb == http::Verb::patch;
}

constexpr bool is_safe(http::Verb verb) { return verb != http::Verb::post && verb != http::Verb::patch; }

/// No URL holds bytes beyond ASCII; libcurl would escape some of them and not others.
std::string escape_beyond_ascii(std::string_view path_and_query) {
  std::string escaped;
  for (const char& byte : path_and_query) {
    const std::string_view text{&byte, 1};
    escaped += static_cast<unsigned char>(byte) < 0x80 ? std::string{text} : codec::percent_encoded(text);
  }
  return escaped;
}

/// True when the text reaches the service as it is. A '#' would cut it off there: a DELETE of "/directory/#1" would delete the
/// directory.
bool is_request_target(std::string_view path_and_query) {
  return path_and_query.starts_with('/') && std::ranges::none_of(path_and_query, [](char byte) {
           return byte == '#' || static_cast<unsigned char>(byte) <= ' ' || byte == 0x7f;
         });
}

/// What the log should know about a response; usually nothing.
std::string remark_on(const codec::Decoded& decoded) {
  std::string remark = decoded.repaired ? "text that is not Unicode was repaired; " : "";
  if (decoded.unfit != 0) {
    remark += fmt::format("values that do not fit their described types are kept as JSON: {} in all, the first at {}; ",
                          decoded.unfit, decoded.first_unfit);
  }
  return remark.substr(0, remark.rfind(';'));
}

/// The endpoint's idempotency token as the request carries it.
bool carries_token(const codec::Table& table, const void* request) {
  const codec::Field* token = table.find("idempotency_token");
  return token != nullptr && codec::is_set(*token->type, token->in(request));
}

/// A request without its host, in the making.
struct Draft {
  http::Request request;
  std::string path_and_query;
};

/// The path with its parameters filled in: those given, or the members of the request that have their names.
Result<codec::FilledPath> path_of(const Endpoint& endpoint, const PathParameters& given, const codec::Table* table,
                                  const void* model) {
  if (given.empty() && table != nullptr) return codec::fill_path(endpoint.path, *table, model);
  codec::FilledPath target{.path = std::string{endpoint.path}, .parameters = {}};
  if (given.empty()) return target;
  auto path = codec::fill_path(endpoint.path, given);
  if (!path) return std::move(path.error());
  target.path = *std::move(path);
  return target;
}

Result<Draft> draft_of(const Endpoint& endpoint, const PathParameters& given, const codec::Table* table,
                       const void* model) {
  auto target = path_of(endpoint, given, table, model);
  if (!target) return std::move(target.error());
  Draft draft{
      .request = {.verb = endpoint.verb, .url = {}, .idempotent = endpoint.idempotency == Idempotency::idempotent},
      .path_and_query = std::move(target->path)};
  if (table == nullptr) return draft;
  if (endpoint.idempotency == Idempotency::with_token) draft.request.idempotent = carries_token(*table, model);
  auto text = has_body(endpoint.verb) ? codec::encode(*table, model, target->parameters)
                                      : codec::query_of(*table, model, target->parameters);
  if (!text) return std::move(text.error());
  if (has_body(endpoint.verb)) {
    draft.request.body = *std::move(text);
  } else if (!text->empty()) {
    draft.path_and_query += '?' + *text;
  }
  return draft;
}

}  // namespace

class Session::Call {
 public:
  /// @param path lives as long as the call.
  Call(const Clock& clock, http::Verb verb, std::string_view path)
      : clock_(clock), start_(clock.now()), verb_(verb), path_(path) {}

  [[nodiscard]] Clock::TimePoint start() const noexcept { return start_; }
  [[nodiscard]] std::string name() const { return call_name(verb_, path_); }
  /// Goes by this path from now on, which lives as long as the call.
  void set_path(std::string_view path) noexcept { path_ = path; }

  /// The value, or a throw of the error.
  template <class T>
  [[nodiscard]] T value_of(Result<T> result) const {
    if (!result) fail(std::move(result.error()));
    return *std::move(result);
  }

  /// Throws an error with the name of the call and its time.
  [[noreturn]] void fail(Error error) const {
    error.call = name();
    error.elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(clock_.now() - start_);
    throw_error(std::move(error));
  }

 private:
  const Clock& clock_;
  Clock::TimePoint start_;
  http::Verb verb_;
  std::string_view path_;
};

Session::Session(Config config) : config_(std::move(config)) {}

void Session::exchange(const Endpoint& endpoint, const PathParameters& path, Input input, Output output,
                       const CallOptions& options) const {
  Call call{clock(), endpoint.verb, endpoint.path};
  auto [request, path_and_query] = call.value_of(draft_of(endpoint, path, input.table, input.model));
  http::Response response = send(call, request, path_and_query, Expected::json, options);
  if (output.table == nullptr) return;
  const DecodeOptions decoding{.strict = options.strict_decoding.value_or(config_.strict_decoding)};
  auto decoded = decode_response(request, response, endpoint, *output.table, output.model, decoding);
  if (!decoded) {
    Error error = std::move(decoded.error());
    error.status = response.status;
    error.request_id = http::request_id(response.headers);
    error.attempts = response.attempts;
    error.maybe_processed = true;
    call.fail(std::move(error));
  }
  if (const std::string remark = remark_on(*decoded); config_.log && !remark.empty()) {
    config_.log(LogLevel::debug, fmt::format("{}: {}", call_name(request), remark));
  }
}

http::Response Session::exchange(const Endpoint& endpoint, const PathParameters& path, Input input,
                                 const CallOptions& options) const {
  Call call{clock(), endpoint.verb, endpoint.path};
  auto [request, path_and_query] = call.value_of(draft_of(endpoint, path, input.table, input.model));
  return send(call, request, path_and_query, Expected::content, options);
}

std::string Session::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                         const CallOptions& options) const {
  Call call{clock(), verb, path};
  http::Request request{.verb = verb, .url = {}, .body = std::string{json_body}, .idempotent = is_safe(verb)};
  const auto refuse = [&](std::string message) {
    call.fail({.kind = ErrorKind::encode, .message = std::move(message)});
  };
  if (!is_request_target(path)) {
    refuse(
        "the path of a raw call must start with '/', without white space, control characters or '#': write %20, %23");
  }
  if (verb == http::Verb::head && !json_body.empty()) refuse("a HEAD request cannot have a body");
  const std::string target = escape_beyond_ascii(path);
  return send(call, request, target, Expected::json, options).body;
}

http::Response Session::send(Call& call, http::Request& request, std::string_view path_and_query, Expected expected,
                             const CallOptions& options) const {
  call.set_path(path_and_query);
  const auto deadline = deadline_after(options.timeout.value_or(config_.timeout), call.start());
  const auto connection =
      call.value_of(connect({.clock = clock(), .options = options, .cancel = options.cancel, .deadline = deadline}));
  request.url.reserve(connection->origin.size() + path_and_query.size());
  request.url.append(connection->origin).append(path_and_query);
  auto response = call.value_of(connection->pipeline.send(request, options, deadline));
  if (http::is_success(response.status) && (expected == Expected::content || !is_page_instead_of_json(response))) {
    if (auto* record = CallRecording::current()) {
      record->add(call.name(), http::request_id(response.headers), response.attempts);
    }
    return response;
  }
  // A page, or what a policy of the caller's has returned in place of the service.
  http::redact_credentials(request, response.body);
  call.fail(read_service_error(request, response));
}

std::shared_ptr<const Connection> Session::connected() const {
  const std::scoped_lock lock{mutex_};
  return connection_;
}

/// Looks the settings up at the first call. One thread does it, the others wait as long as their own deadline allows;
/// what fails is tried again by the next call.
Result<std::shared_ptr<const Connection>> Session::connect(const http::Context& context) const {
  using Connected = std::shared_ptr<const Connection>;
  if (auto ready = connected()) return ready;
  return connecting_.run(context, [&]() -> Result<Connected> {
    if (auto ready = connected()) return ready;
    auto connection = internal::connect(config_, process_environment(), context);
    if (!connection) return std::move(connection.error());
    auto made = std::make_shared<const Connection>(*std::move(connection));
    const std::scoped_lock lock{mutex_};
    connection_ = made;
    return Connected{std::move(made)};
  });
}

}  // namespace databricks::inline v0_2::internal

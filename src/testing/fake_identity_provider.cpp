#include <databricks/testing/fake_identity_provider.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <utility>

#include "base/text.hpp"
#include "testing/api_error.hpp"
#include "testing/base64.hpp"
#include "testing/fault_plan.hpp"
#include "testing/json.hpp"
#include "testing/url.hpp"

namespace databricks::inline v0_2::testing {
namespace {

using Time = std::chrono::system_clock::time_point;
using Values = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view kDatabricks = "databricks";

http::Response json_response(int status, const internal::testing::Json& body) {
  return {status,
          {{"Content-Type", "application/json"}},
          body.dump(-1, ' ', false, internal::testing::Json::error_handler_t::replace),
          {}};
}

http::Response oauth_error(int status, std::string_view code, std::string_view description) {
  return json_response(status, {{"error", code}, {"error_description", description}});
}

std::string header(const http::Request& request, std::string_view name) {
  const std::string* value = request.headers.find(name);
  return value == nullptr ? std::string{} : *value;
}

std::string after(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) ? std::string{text.substr(prefix.size())} : std::string{};
}

Values to_values(std::string_view query) {
  Values values;
  for (auto& [name, value] : internal::testing::url::parse_query(query))
    values.insert_or_assign(std::move(name), std::move(value));
  return values;
}

std::string value(const Values& values, std::string_view name) {
  const auto found = values.find(name);
  return found == values.end() ? std::string{} : found->second;
}

/// "https://host", also for a request that came over a socket.
std::string origin(const http::Request& request) {
  const auto scheme = request.url.find("://");
  if (scheme == std::string::npos) return "http://" + header(request, "Host");
  return request.url.substr(0, request.url.find_first_of("/?", scheme + 3));
}

std::string route(const http::Request& request) {
  return fmt::format("{} {}", http::to_string(request.verb), internal::testing::url::path(request.url));
}

bool is_workspace_audience(std::string_view audience) {
  return audience == kDatabricks || audience == "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d" ||
         audience == "62a912ac-b58e-4c1d-89ea-b2dbfc7358fc" || audience == "4a67d088-db5c-48f1-9ff2-0aace800ae68";
}

std::int64_t to_epoch(Time time) {
  return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
}

}  // namespace

class FakeIdentityProvider::State {
 public:
  explicit State(FakeIdentityProviderOptions options) : options_(std::move(options)) {}

  FakeResponse handle(const http::Request& request) {
    const std::scoped_lock lock{mutex_};
    requests_.push_back(request);
    try {
      const std::array names{route(request)};
      const auto fault = faults_.take(names);
      if (!fault) return respond(request);
      return internal::testing::faulty_response(
          *fault, request, [&] { return respond(request); },
          oauth_error(fault->status, fault->error_code, fault->message));
    } catch (const internal::testing::ApiError& error) {
      return oauth_error(error.status(), "invalid_request", error.what());
    }
  }

  bool accepts(const http::Request& request) const {
    const std::scoped_lock lock{mutex_};
    const Issued* token = find(after(header(request, "Authorization"), "Bearer "));
    if (token == nullptr || !is_workspace_audience(token->audience) || !is_good(*token)) return false;
    const std::string management = header(request, "X-Databricks-Azure-SP-Management-Token");
    if (management.empty()) return true;
    const Issued* second = find(management);
    return second != nullptr && second->audience.starts_with("https://management.core.") && is_good(*second);
  }

  void add_fault(Fault fault) {
    const std::scoped_lock lock{mutex_};
    faults_.add(std::move(fault));
  }

  void revoke_all() {
    const std::scoped_lock lock{mutex_};
    first_valid_ = issued_.size();
  }

  std::vector<http::Request> requests() const {
    const std::scoped_lock lock{mutex_};
    return requests_;
  }

  std::vector<Issued> issued() const {
    const std::scoped_lock lock{mutex_};
    return issued_;
  }

 private:
  http::Response respond(const http::Request& request) {
    const std::string_view path = internal::testing::url::path(request.url);
    const bool is_post = request.verb == http::Verb::post;
    if (!is_post && path == "/oidc/.well-known/oauth-authorization-server") return discovery(request);
    if (is_post && path.starts_with("/oidc/") && path.ends_with("/v1/token")) return workspace_token(request);
    if (is_post && path.ends_with("/oauth2/token")) return entra_token(request, path);
    if (!is_post && path == "/metadata/identity/oauth2/token") return machine_token(request);
    if (!is_post && path.starts_with("/subscriptions/")) return azure_resource(request);
    if (!is_post && path == "/github/id-token") return github_token(request);
    return oauth_error(404, "not_found", "there is nothing here");
  }

  static http::Response discovery(const http::Request& request) {
    const std::string base = origin(request);
    return json_response(
        200, {{"authorization_endpoint", base + "/oidc/v1/authorize"}, {"token_endpoint", base + "/oidc/v1/token"}});
  }

  static Values form(const http::Request& request) {
    if (!header(request, "Content-Type").starts_with("application/x-www-form-urlencoded")) {
      throw internal::testing::malformed_request("the body must be a form");
    }
    return to_values(request.body);
  }

  http::Response workspace_token(const http::Request& request) {
    const Values values = form(request);
    if (value(values, "scope").empty()) return oauth_error(400, "invalid_scope", "no scope");
    const std::string grant = value(values, "grant_type");
    if (grant == "client_credentials") {
      const auto pair =
          internal::testing::base64::decode(after(header(request, "Authorization"), "Basic ")).value_or("");
      const auto colon = pair.find(':');
      const bool is_known = colon != std::string::npos &&
                            internal::testing::url::decode(pair.substr(0, colon)) == options_.client_id &&
                            internal::testing::url::decode(pair.substr(colon + 1)) == options_.client_secret;
      if (!is_known) return oauth_error(401, "invalid_client", "Client authentication failed");
    } else if (grant == "urn:ietf:params:oauth:grant-type:token-exchange") {
      const bool is_known = value(values, "subject_token_type") == "urn:ietf:params:oauth:token-type:jwt" &&
                            value(values, "subject_token") == options_.id_token &&
                            (!values.contains("client_id") || value(values, "client_id") == options_.client_id);
      if (!is_known) return oauth_error(400, "invalid_grant", "the subject token is not accepted");
    } else {
      return oauth_error(400, "unsupported_grant_type", "no such grant");
    }
    const Issued& token = issue(std::string{kDatabricks});
    return json_response(200, {{"access_token", token.value},
                               {"token_type", "bearer"},
                               {"scope", value(values, "scope")},
                               {"expires_in", options_.token_lifetime.count()}});
  }

  http::Response entra_token(const http::Request& request, std::string_view path) {
    const Values values = form(request);
    const std::string tenant = internal::testing::url::decode(path.substr(1, path.find('/', 1) - 1));
    if (tenant != options_.tenant) {
      return oauth_error(400, "invalid_request",
                         fmt::format("AADSTS90002: Tenant '{}' not found. Trace ID: 0 Correlation ID: 0", tenant));
    }
    const bool has_assertion =
        value(values, "client_assertion_type") == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" &&
        value(values, "client_assertion") == options_.id_token;
    const bool is_known = value(values, "client_id") == options_.client_id &&
                          (value(values, "client_secret") == options_.client_secret || has_assertion);
    if (!is_known) {
      return json_response(401, {{"error", "invalid_client"},
                                 {"error_description",
                                  "AADSTS7000215: Invalid client secret provided.\r\nTrace ID: 0\r\nCorrelation ID: 0"},
                                 {"error_uri", "https://login.microsoftonline.com/error?code=7000215"}});
    }
    return azure_token(value(values, "resource"));
  }

  http::Response machine_token(const http::Request& request) {
    if (header(request, "Metadata") != "true")
      return oauth_error(400, "bad_request", "Required metadata header not specified");
    return azure_token(value(to_values(internal::testing::url::query(request.url)), "resource"));
  }

  /// Numbers come as text, as those services send them.
  http::Response azure_token(const std::string& audience) {
    if (audience.empty())
      return oauth_error(400, "invalid_request", "AADSTS900144: the parameter 'resource' is missing");
    const Issued& token = issue(audience);
    return json_response(200, {{"token_type", "Bearer"},
                               {"resource", audience},
                               {"expires_in", fmt::format("{}", options_.token_lifetime.count())},
                               {"expires_on", fmt::format("{}", to_epoch(token.expires_at))},
                               {"access_token", token.value}});
  }

  http::Response azure_resource(const http::Request& request) const {
    const Issued* token = find(after(header(request, "Authorization"), "Bearer "));
    if (token == nullptr || !token->audience.starts_with("https://management.") || !is_good(*token)) {
      return json_response(401, {{"error", {{"code", "AuthenticationFailed"}, {"message", "Authentication failed."}}}});
    }
    if (value(to_values(internal::testing::url::query(request.url)), "api-version").empty()) {
      return json_response(400, {{"error", {{"code", "MissingApiVersionParameter"}, {"message", "no api-version"}}}});
    }
    return json_response(200, {{"id", std::string{internal::testing::url::path(request.url)}},
                               {"properties", {{"workspaceUrl", options_.workspace_host}}}});
  }

  http::Response github_token(const http::Request& request) const {
    if (header(request, "Authorization") != "Bearer " + options_.github_request_token)
      return oauth_error(401, "unauthorized", "no");
    if (value(to_values(internal::testing::url::query(request.url)), "audience").empty())
      return oauth_error(400, "bad_request", "no audience");
    return json_response(200, {{"value", options_.id_token}});
  }

  const Issued& issue(std::string audience) {
    const Time now = options_.clock->calendar_now();
    return issued_.emplace_back(Issued{fmt::format("fake-token-{}", issued_.size() + 1), std::move(audience), now,
                                       now + options_.token_lifetime});
  }

  const Issued* find(std::string_view token) const {
    const auto found =
        std::find_if(issued_.rbegin(), issued_.rend(), [&](const Issued& each) { return each.value == token; });
    return found == issued_.rend() ? nullptr : &*found;
  }

  bool is_good(const Issued& token) const {
    const bool is_revoked = static_cast<std::size_t>(&token - issued_.data()) < first_valid_;
    return !is_revoked && options_.clock->calendar_now() < token.expires_at - options_.refused_before_expiry;
  }

  mutable std::mutex mutex_;
  FakeIdentityProviderOptions options_;
  std::vector<http::Request> requests_;
  std::vector<Issued> issued_;
  internal::testing::FaultPlan faults_;
  std::size_t first_valid_ = 0;
};

FakeIdentityProvider::FakeIdentityProvider(FakeIdentityProviderOptions options)
    : state_(std::make_unique<State>(std::move(options))) {}

FakeIdentityProvider::~FakeIdentityProvider() = default;

FakeResponse FakeIdentityProvider::handle(const http::Request& request) { return state_->handle(request); }

bool FakeIdentityProvider::serves(const http::Request& request) const {
  const std::string_view path = internal::testing::url::path(request.url);
  return path.starts_with("/.well-known/") || path.starts_with("/oidc/") || path.ends_with("/oauth2/token") ||
         path.starts_with("/metadata/") || path.starts_with("/subscriptions/") || path.starts_with("/github/");
}

bool FakeIdentityProvider::accepts(const http::Request& request) const { return state_->accepts(request); }

void FakeIdentityProvider::add_fault(Fault fault) { state_->add_fault(std::move(fault)); }

void FakeIdentityProvider::revoke_all() { state_->revoke_all(); }

std::vector<http::Request> FakeIdentityProvider::requests() const { return state_->requests(); }

std::vector<std::string> FakeIdentityProvider::calls() const {
  std::vector<std::string> calls;
  for (const http::Request& request : requests()) calls.push_back(route(request));
  return calls;
}

std::vector<FakeIdentityProvider::Issued> FakeIdentityProvider::issued() const { return state_->issued(); }

Handler guarded(std::shared_ptr<FakeIdentityProvider> provider, std::shared_ptr<FakeWorkspace> workspace,
                std::string workspace_token) {
  return [provider = std::move(provider), workspace = std::move(workspace),
          token = std::move(workspace_token)](const http::Request& request) -> FakeResponse {
    if (provider->serves(request)) return provider->handle(request);
    if (!provider->accepts(request)) {
      return json_response(401,
                           {{"error_code", "UNAUTHENTICATED"}, {"message", "the token is not valid, or not any more"}});
    }
    http::Request let_in = request;
    let_in.headers.set("Authorization", "Bearer " + token);
    return workspace->handle(let_in);
  };
}

}  // namespace databricks::inline v0_2::testing

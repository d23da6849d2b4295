#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <databricks/clock.hpp>
#include <databricks/export.hpp>
#include <databricks/http/message.hpp>
#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/fault.hpp>
#include <databricks/testing/handler.hpp>

namespace databricks::inline v0_2::testing {

/// The identities that a FakeIdentityProvider knows, and the properties of its tokens.
struct FakeIdentityProviderOptions {
  /// Tells when tokens expire.
  std::shared_ptr<const Clock> clock = Clock::system();
  std::chrono::seconds token_lifetime{3600};
  /// Tokens are refused that long before they expire; Azure does so with 30 s.
  std::chrono::seconds refused_before_expiry{0};
  /// The service principal, of Databricks as well as of Entra ID.
  std::string client_id{"fake-client"};
  std::string client_secret{"fake-client-secret"};
  std::string tenant{"fake-tenant"};
  /// What a third party (a CI system, Kubernetes) has issued, and what is taken for a token.
  std::string id_token{"fake-id-token"};
  /// The bearer token that GitHub wants to see before it gives `id_token`.
  std::string github_request_token{"fake-github-request-token"};
  /// The host that Azure Resource Manager names for every workspace.
  std::string workspace_host{"adb-1.7.azuredatabricks.net"};
};

/// Every service that tokens come from, in memory, as one pure state machine: the OAuth endpoints of a workspace, Entra
/// ID, the metadata service of an Azure machine, Azure Resource Manager and the ID tokens of GitHub. It looks at the
/// path alone, so that it serves any cloud; requests() tells which host was meant. Safe from any number of
/// threads.
///
///     auto provider = std::make_shared<FakeIdentityProvider>();
///     auto workspace = std::make_shared<FakeWorkspace>();
///     DatabricksClient client{{.host = "https://adb-1.7.azuredatabricks.net",
///                              .client_id = "fake-client",
///                              .client_secret = "fake-client-secret",
///                              .transport = std::make_shared<FakeTransport>(guarded(provider, workspace))}};
class DATABRICKS_EXPORT FakeIdentityProvider {
 public:
  /// A token that was given.
  struct Issued {
    std::string value;
    std::string audience;  ///< Of Azure; "databricks" for the workspace's own tokens.
    std::chrono::system_clock::time_point issued_at;
    std::chrono::system_clock::time_point expires_at;
  };

  explicit FakeIdentityProvider(FakeIdentityProviderOptions options = {});
  FakeIdentityProvider(const FakeIdentityProvider&) = delete;
  FakeIdentityProvider& operator=(const FakeIdentityProvider&) = delete;
  ~FakeIdentityProvider();

  /// Handles one request.
  [[nodiscard]] FakeResponse handle(const http::Request& request);
  /// True for requests to an identity provider, false for those to a workspace.
  [[nodiscard]] bool serves(const http::Request& request) const;
  /// True when a workspace would let this request in: its token was given here, for a workspace, and is good for the
  /// moment.
  [[nodiscard]] bool accepts(const http::Request& request) const;

  /// Faults hit routes such as "POST /oidc/v1/token"; their code and message become `error` and `error_description`.
  void add_fault(Fault fault);
  /// From now on no token is accepted that was given before.
  void revoke_all();

  [[nodiscard]] std::vector<http::Request> requests() const;
  /// The same, as "POST /oidc/v1/token".
  [[nodiscard]] std::vector<std::string> calls() const;
  [[nodiscard]] std::vector<Issued> issued() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// A workspace whose tokens come from this provider: both behind one handler.
/// @param workspace_token one that the workspace itself lets in.
[[nodiscard]] DATABRICKS_EXPORT Handler guarded(std::shared_ptr<FakeIdentityProvider> provider,
                                                std::shared_ptr<FakeWorkspace> workspace,
                                                std::string workspace_token = "dapi-fake");

}  // namespace databricks::inline v0_2::testing

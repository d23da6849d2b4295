// TLS and proxies with real servers: which authorities the library trusts, which way it goes, and what it says when it does not.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <openssl/ssl.h>

#include <databricks/databricks.hpp>
#include <databricks/testing/fake_server.hpp>

#include "config/network_check.hpp"
#include "http/public_names.hpp"
#include "support/certificates.hpp"
#include "support/connect_proxy.hpp"
#include "support/environment.hpp"
#include "support/temporary_directory.hpp"
#include "support/tls_server.hpp"

namespace databricks::internal::http {
namespace {

using support::Certificate;
using support::ConnectProxy;
using support::ScopedVariable;
using support::TlsServer;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class CurlOptionsTest : public ::testing::Test {
 protected:
  // What is set around the tests must not matter.
  const ScopedVariable no_bundle_{"SSL_CERT_FILE", std::nullopt};
  const ScopedVariable no_other_bundle_{"CURL_CA_BUNDLE", std::nullopt};
  const ScopedVariable no_directory_{"SSL_CERT_DIR", std::nullopt};

  /// Calls a workspace at this URL.
  [[nodiscard]] Result<std::string> call(const std::string& host, TlsOptions tls, ProxyOptions proxy = {}) {
    const DatabricksClient client{
        {.host = host,
         .token = "dapi-canary",
         .tls = std::move(tls),
         .proxy = std::move(proxy),
         .log = [this](LogLevel, std::string_view line) { log_ += std::string{line} + '\n'; }}};
    return try_call([&] { return client.raw(Verb::get, "/api/2.0/clusters/list"); });
  }

  [[nodiscard]] std::string refusal(const std::string& host, TlsOptions tls, ProxyOptions proxy = {}) {
    const auto response = call(host, std::move(tls), std::move(proxy));
    EXPECT_FALSE(response.has_value());
    if (response) return "";
    EXPECT_EQ(response.error().kind, ErrorKind::transport);
    EXPECT_TRUE(response.error().permanent);
    EXPECT_FALSE(response.error().maybe_processed);
    EXPECT_EQ(response.error().attempts, 1) << "trying again cannot help";
    return response.error().message;
  }

  const support::TemporaryDirectory directory_;
  const Certificate authority_ = support::make_authority("Private Root");
  const Certificate other_ = support::make_authority("Another Root");
  const Certificate localhost_ =
      support::make_certificate(authority_, "localhost", "DNS:localhost,IP:127.0.0.1,IP:::1");
  std::string log_;
};

TEST_F(CurlOptionsTest, TrustsAnAuthorityInAFile) {
  const TlsServer server{localhost_};
  EXPECT_TRUE(call(server.url(), {.ca_file = directory_.write("ca.pem", authority_.pem())}));
  EXPECT_EQ(server.requests().size(), 1U);
}

TEST_F(CurlOptionsTest, TrustsAnAuthorityInMemory) {
  const TlsServer server{localhost_};
  EXPECT_TRUE(call(server.url(), {.ca_pem = authority_.pem()}));
}

TEST_F(CurlOptionsTest, TrustsAnAuthorityInADirectory) {
  const TlsServer server{localhost_};
  directory_.write(authority_.hashed_name(), authority_.pem());
  EXPECT_TRUE(call(server.url(), {.ca_path = directory_.path()}));
}

TEST_F(CurlOptionsTest, TrustsTheBundleOfTheEnvironmentUnlessTheCodeNamesOne) {
  const TlsServer server{localhost_};
  const ScopedVariable bundle{"SSL_CERT_FILE", directory_.write("ca.pem", authority_.pem())};
  EXPECT_TRUE(call(server.url(), {}));
  EXPECT_THAT(refusal(server.url(), {.ca_pem = other_.pem()}), HasSubstr("tls.ca_pem"));
}

TEST_F(CurlOptionsTest, TrustsTheDirectoryOfTheEnvironment) {
  const TlsServer server{localhost_};
  directory_.write(authority_.hashed_name(), authority_.pem());
  const ScopedVariable directory{"SSL_CERT_DIR", directory_.path()};
  EXPECT_TRUE(call(server.url(), {}));
}

TEST_F(CurlOptionsTest, NamesTheVariableOfABundleThatIsMissing) {
  const ScopedVariable bundle{"SSL_CERT_FILE", "/no/such/file"};
  const auto response = call("https://localhost:1", {});
  ASSERT_FALSE(response.has_value());
  EXPECT_EQ(response.error().message,
            "ca_file (environment variable SSL_CERT_FILE): the file '/no/such/file' does not exist");
}

TEST_F(CurlOptionsTest, RefusesAnAuthorityItDoesNotKnow) {
  const TlsServer server{localhost_};
  EXPECT_THAT(refusal(server.url(), {}),
              AllOf(HasSubstr("the certificate of 'localhost' is not trusted"), HasSubstr("Private Root"),
                    HasSubstr("bundle '"), HasSubstr("tls.ca_file")));
  const std::string file = directory_.write("other.pem", other_.pem());
  EXPECT_THAT(refusal(server.url(), {.ca_file = file}),
              HasSubstr("it was checked against the bundle '" + file + "' (tls.ca_file)"));
  EXPECT_THAT(refusal(server.url(), {.ca_pem = other_.pem()}),
              HasSubstr("it was checked against the certificates in tls.ca_pem"));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlOptionsTest, RefusesACertificateForAnotherHost) {
  const TlsServer server{support::make_certificate(authority_, "other.example", "DNS:other.example")};
  const std::string file = directory_.write("ca.pem", authority_.pem());
  EXPECT_THAT(
      refusal(server.url(), {.ca_file = file}),
      AllOf(HasSubstr("the certificate of 'localhost' is not trusted"), HasSubstr("is for 'CN = other.example'"),
            HasSubstr("issued by 'CN = Private Root'"), HasSubstr("'" + file + "'")));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlOptionsTest, RefusesAnExpiredCertificate) {
  const TlsServer server{support::make_certificate(authority_, "localhost", "DNS:localhost", -10, -1)};
  const std::string file = directory_.write("ca.pem", authority_.pem());
  EXPECT_THAT(refusal(server.url(), {.ca_file = file}),
              AllOf(HasSubstr("the certificate of 'localhost' is not trusted"), HasSubstr("expired"),
                    HasSubstr("issued by 'CN = Private Root'"), HasSubstr("'" + file + "'")));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlOptionsTest, ShowsItsOwnCertificate) {
  const TlsServer server{localhost_, &other_};
  const Certificate client = support::make_certificate(other_, "a client", "DNS:client.example");
  EXPECT_TRUE(call(server.url(), {.ca_pem = authority_.pem(),
                                  .client_certificate_file = directory_.write("client.pem", client.pem()),
                                  .client_key_file = directory_.write("client.key", client.key_pem())}));
}

TEST_F(CurlOptionsTest, OpensTheKeyOfItsCertificateWithThePassword) {
  const TlsServer server{localhost_, &other_};
  const Certificate client = support::make_certificate(other_, "a client", "DNS:client.example");
  TlsOptions options{.ca_pem = authority_.pem(),
                     .client_certificate_file = directory_.write("client.pem", client.pem()),
                     .client_key_file = directory_.write("client.key", client.key_pem("key-canary")),
                     .client_key_password = "key-canary"};
  EXPECT_TRUE(call(server.url(), options));
  options.client_key_password = "wrong-canary";
  EXPECT_THAT(refusal(server.url(), options), AllOf(HasSubstr("the client certificate for 'localhost' cannot be used"),
                                                    HasSubstr("tls.client_key_password"), Not(HasSubstr("canary"))));
}

TEST_F(CurlOptionsTest, SaysAtOnceThatAServerWantsAnotherCertificateOfTheClient) {
  const TlsServer server{localhost_, &other_};
  EXPECT_THAT(
      refusal(server.url(), {.ca_pem = authority_.pem()}),
      AllOf(HasSubstr("'localhost'"), HasSubstr("certificate required"), HasSubstr("tls.client_certificate_file")));
  const Certificate foreign = support::make_certificate(authority_, "a client", "DNS:client.example");
  EXPECT_THAT(refusal(server.url(), {.ca_pem = authority_.pem(),
                                     .client_certificate_file = directory_.write("client.pem", foreign.pem()),
                                     .client_key_file = directory_.write("client.key", foreign.key_pem())}),
              HasSubstr("unknown ca"));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlOptionsTest, TrustsAnybodyOnlyWhenToldSoAndWarns) {
  const TlsServer server{support::make_certificate(other_, "other.example", "DNS:other.example", -10, -1)};
  EXPECT_TRUE(call(server.url(), {.insecure_skip_verification = true}));
  EXPECT_THAT(log_, StartsWith("tls.insecure_skip_verification is on: no certificate is verified"));
}

TEST_F(CurlOptionsTest, SpeaksNothingOlderThanTls12) {
  const TlsServer server{[this](SSL_CTX& context) {
    SSL_CTX_set_security_level(&context, 0);
    SSL_CTX_set_min_proto_version(&context, TLS1_VERSION);
    SSL_CTX_set_max_proto_version(&context, TLS1_1_VERSION);
    return SSL_CTX_use_certificate(&context, localhost_.certificate.get()) == 1 &&
           SSL_CTX_use_PrivateKey(&context, localhost_.key.get()) == 1;
  }};
  EXPECT_THAT(refusal(server.url(), {.ca_pem = authority_.pem()}), HasSubstr("protocol"));
  EXPECT_TRUE(server.requests().empty());
}

TEST_F(CurlOptionsTest, SaysAtOnceThatAServerSpeaksNoTlsAtAll) {
  const testing::FakeServer server{std::make_shared<testing::FakeWorkspace>()};
  EXPECT_THAT(refusal("https://127.0.0.1:" + std::to_string(server.port()), {}), HasSubstr("wrong version number"));
}

TEST_F(CurlOptionsTest, TakesAnIpv6Address) {
  const TlsServer server{localhost_, nullptr, "::1"};
  if (server.port() == 0) GTEST_SKIP() << "this machine has no IPv6";
  EXPECT_TRUE(call(server.url("[::1]"), {.ca_pem = authority_.pem()}));
}

class ThroughAProxy : public CurlOptionsTest {
 protected:
  /// A name that only the proxy can reach.
  [[nodiscard]] std::string workspace() const { return server_.url("workspace.invalid"); }
  [[nodiscard]] TlsOptions trusted() const { return {.ca_pem = authority_.pem()}; }

  const TlsServer server_{support::make_certificate(authority_, "workspace.invalid", "DNS:workspace.invalid")};
  const ConnectProxy proxy_{"me:p@ss:word", server_.port()};
};

TEST_F(ThroughAProxy, OpensATunnelWithUserAndPassword) {
  ASSERT_TRUE(call(workspace(), trusted(), {.url = proxy_.url(), .username = "me", .password = "p@ss:word"}));
  ASSERT_EQ(proxy_.requests().size(), 1U);
  EXPECT_THAT(proxy_.requests()[0], AllOf(StartsWith("CONNECT workspace.invalid:"), Not(HasSubstr("dapi-canary"))));
  ASSERT_EQ(server_.requests().size(), 1U);
  EXPECT_FALSE(server_.requests()[0].contains("Proxy-Authorization"));
  EXPECT_TRUE(server_.requests()[0].contains("Authorization"));
}

TEST_F(ThroughAProxy, SaysThatTheProxyRefuses) {
  EXPECT_THAT(refusal(workspace(), trusted(), {.url = proxy_.url(), .username = "me", .password = "wrong-canary"}),
              AllOf(HasSubstr("the proxy refused to connect with 'workspace.invalid': status 407"),
                    HasSubstr("proxy.password"), Not(HasSubstr("canary"))));
  EXPECT_TRUE(server_.requests().empty());
}

TEST_F(ThroughAProxy, VerifiesAProxyThatSpeaksTls) {
  const TlsServer proxy{localhost_};
  EXPECT_THAT(refusal(workspace(), {.ca_pem = other_.pem()}, {.url = proxy.url()}),
              AllOf(HasSubstr("the certificate of the proxy on the way to 'workspace.invalid' is not trusted"),
                    HasSubstr("proxy.url")));
  EXPECT_TRUE(server_.requests().empty());
}

TEST_F(ThroughAProxy, StillVerifiesTheWorkspace) {
  EXPECT_THAT(
      refusal(workspace(), {.ca_pem = other_.pem()}, {.url = proxy_.url(), .username = "me", .password = "p@ss:word"}),
      HasSubstr("the certificate of 'workspace.invalid' is not trusted"));
  EXPECT_TRUE(server_.requests().empty());
}

TEST_F(ThroughAProxy, HeedsTheEnvironment) {
  const ScopedVariable variable{"HTTPS_PROXY", "http://me:p%40ss%3Aword@127.0.0.1:" + std::to_string(proxy_.port())};
  const ScopedVariable none{"NO_PROXY", std::nullopt};
  EXPECT_TRUE(call(workspace(), trusted()));
  EXPECT_EQ(proxy_.requests().size(), 1U);
}

TEST_F(ThroughAProxy, IgnoresTheEnvironmentWhenToldSo) {
  const ScopedVariable variable{"HTTPS_PROXY", "http://me:p%40ss%3Aword@127.0.0.1:" + std::to_string(proxy_.port())};
  const DatabricksClient client{
      {.host = workspace(), .token = "t", .proxy = {.use_environment = false}, .retry = {.max_attempts = 1}}};
  EXPECT_THROW(static_cast<void>(client.raw(Verb::get, "/api/2.0/clusters/list")), TransportError);
  EXPECT_TRUE(proxy_.requests().empty());
}

TEST_F(ThroughAProxy, GoesDirectlyToHostsOfNoProxy) {
  const std::string with_port = "workspace.invalid:" + std::to_string(server_.port());
  for (const std::string& list : {std::string{"a.example,.invalid"}, std::string{"*.invalid"}, with_port}) {
    const ScopedVariable variable{"NO_PROXY", list};
    for (const bool is_in_code : {true, false}) {
      const DatabricksClient client{{.host = workspace(),
                                     .token = "t",
                                     .proxy = {.url = proxy_.url(),
                                               .username = "me",
                                               .password = "p@ss:word",
                                               .no_proxy = is_in_code ? list : ""},
                                     .retry = {.max_attempts = 1}}};
      EXPECT_THROW(static_cast<void>(client.raw(Verb::get, "/api/2.0/clusters/list")), TransportError);
      EXPECT_TRUE(proxy_.requests().empty()) << list;
    }
  }
}

TEST_F(ThroughAProxy, TakesTheProxyToAllOtherHosts) {
  const ScopedVariable variable{"NO_PROXY", "*.example,workspace.invalid:1,10.0.0.0/8"};
  EXPECT_TRUE(call(workspace(), trusted(), {.url = proxy_.url(), .username = "me", .password = "p@ss:word"}));
  EXPECT_EQ(proxy_.requests().size(), 1U);
}

TEST_F(CurlOptionsTest, NamesTheSettingThatIsWrong) {
  const std::string pem = authority_.pem();
  const std::string text = directory_.write("text", "no certificate");
  const struct {
    Config config;
    const char* said;
  } rows[] = {
      {{.tls = {.ca_file = "/no/such/file"}}, "tls.ca_file: the file '/no/such/file' does not exist"},
      {{.tls = {.ca_file = text}}, "is not in PEM form"},
      {{.tls = {.ca_file = directory_.path()}}, "it is a directory"},
      {{.tls = {.ca_path = "/no/such/directory"}}, "tls.ca_path: '/no/such/directory' is not a directory"},
      {{.tls = {.ca_file = "x", .ca_pem = pem}}, "tls.ca_file and tls.ca_pem exclude each other"},
      {{.tls = {.ca_pem = "nonsense"}}, "tls.ca_pem holds no certificate"},
      {{.tls = {.client_key_file = text}}, "tls.client_certificate_file is not"},
      {{.proxy = {.url = "http://me:canary@proxy.example:3128"}}, "proxy.url holds a user name or a password"},
      {{.proxy = {.url = "ftp://proxy.example"}}, "proxy.url is 'ftp://proxy.example'"},
      {{.proxy = {.username = "me"}}, "proxy.username and proxy.password need proxy.url"},
  };
  for (const auto& row : rows) {
    const auto outcome = check_network(row.config, {});
    ASSERT_FALSE(outcome.has_value()) << row.said;
    EXPECT_EQ(outcome.error().kind, ErrorKind::config);
    EXPECT_THAT(outcome.error().message, AllOf(HasSubstr(row.said), Not(HasSubstr("canary"))));
  }
  EXPECT_TRUE(check_network({.tls = {.ca_pem = pem}, .proxy = {.url = "proxy.example:3128"}}, {}).has_value());
}

}  // namespace
}  // namespace databricks::internal::http

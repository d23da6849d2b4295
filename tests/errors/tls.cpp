// TLS: whom the library does not trust, and who does not trust it.

#include "errors/page.hpp"
#include "errors/provoke.hpp"
#include "support/certificates.hpp"
#include "support/http2_connection.hpp"
#include "support/temporary_directory.hpp"
#include "support/tls_server.hpp"
#include "support/tls_wire.hpp"

namespace databricks::errors {
namespace {

using support::Certificate;
using support::RawConnection;
using support::RawServer;
using support::TlsServer;

const Certificate& authority() {
  static const Certificate made = support::make_authority("Corporate Authority");
  return made;
}
const Certificate& localhost() {
  static const Certificate made = support::make_certificate(authority(), "localhost", "DNS:localhost");
  return made;
}

/// A reason that OpenSSL gives, and the date until which a certificate of the test holds.
constexpr std::string_view kVerification = "SSL.*?(?=;|$)|(and ends )[^;]*";

Error http2_error() {
  const RawServer server{[](RawConnection& connection) {
                           support::Http2Connection http2{connection};
                           while (const auto stream = http2.read_request()) {
                             http2.reset_stream(*stream, support::Http2Error::refused_stream);
                           }
                         },
                         support::tls_wire(localhost(), {.protocols = {"h2"}})};
  return url_error("https://localhost:" + std::to_string(server.port()), {.tls = {.ca_pem = authority().pem()}});
}

const Entry kEntries[] = {
    {"The authority of the server's certificate is unknown to this machine; inspecting proxies are one cause.",
     "Put the authority's certificate into `tls.ca_file`.",
     [] {
       const TlsServer server{localhost()};
       return url_error(server.url(), {.tls = {.ca_pem = support::make_authority("Other Authority").pem()}});
     },
     kVerification},
    {"The certificate is one of another host.", "Correct the host.",
     [] {
       const TlsServer server{support::make_certificate(authority(), "other.example", "DNS:other.example")};
       return url_error(server.url(), {.tls = {.ca_pem = authority().pem()}});
     },
     "SSL:.*?(?=;)|(and ends )[^;]*"},
    {"The same, where a directory holds the trusted CAs.", "Put the certificate into it, and run `openssl rehash`.",
     [] {
       const support::TemporaryDirectory directory;
       const TlsServer server{localhost()};
       return url_error(server.url(), {.tls = {.ca_path = directory.path()}});
     },
     kVerification},
    {"The authority of the proxy's certificate is unknown to this machine.",
     "Put the authority's certificate into `tls.ca_file`.",
     [] {
       const TlsServer proxy{localhost()};
       return url_error("https://workspace.invalid",
                        {.tls = {.ca_pem = support::make_authority("Other").pem()}, .proxy = {.url = proxy.url()}});
     },
     kVerification},
    {"The file of the trusted CAs cannot be read as certificates.", "Correct the file.",
     [] {
       const support::TemporaryDirectory directory;
       const TlsServer server{localhost()};
       return url_error(server.url(), {.tls = {.ca_file = directory.write("ca.pem", "-----BEGIN CERTIFICATE-----\n")}});
     },
     "error (?:adding|setting).*"},
    {"The certificate of this client cannot be read, or its key does not fit.", "Correct the three settings.",
     [] {
       const support::TemporaryDirectory directory;
       const TlsServer server{localhost()};
       const std::string file = directory.write("client.pem", "-----BEGIN CERTIFICATE-----\n");
       return url_error(server.url(), {.tls = {.ca_pem = authority().pem(), .client_certificate_file = file}});
     },
     "could not load.*?(?=;)"},
    {"The server wants a certificate of this client.", "Set `tls.client_certificate_file`.",
     [] {
       const Certificate other = support::make_authority("Authority of Clients");
       const TlsServer server{localhost(), &other};
       return url_error(server.url(), {.tls = {.ca_pem = authority().pem()}});
     },
     "(failed: ).*?(?=;)"},
    {"The server speaks no TLS at this port.", "Correct the host and its port.",
     [] {
       const RawServer server{[](RawConnection& connection) {
         connection.write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
         connection.wait_for_close();
       }};
       return url_error("https" + server.url().substr(4));
     },
     "(failed: ).*?(?=;)"},
    {"The server has refused the request over HTTP/2 before it did anything, several times.", "Try again.",
     [] { return http2_error(); }},
};

}  // namespace

Section tls_errors() {
  return {
      "TLS",
      "The message says who has shown which certificate, who has issued it, and against what the library has checked "
      "it.",
      kEntries};
}

}  // namespace databricks::errors

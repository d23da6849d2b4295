#include "support/tls_wire.hpp"

#include <stdexcept>
#include <utility>

#include "http/sigpipe_block.hpp"

namespace databricks::support {
namespace {

/// The names of protocols as TLS has them: each with its length in front.
std::string wire_form(const std::vector<std::string>& protocols) {
  std::string form;
  for (const std::string& protocol : protocols) form += static_cast<char>(protocol.size()) + protocol;
  return form;
}

int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* chosen_size, const unsigned char* offered,
                    unsigned offered_size, void* own) {
  const auto& preferred = *static_cast<const std::string*>(own);
  unsigned char* selected = nullptr;
  const int outcome =
      SSL_select_next_proto(&selected, chosen_size, reinterpret_cast<const unsigned char*>(preferred.data()),
                            static_cast<unsigned>(preferred.size()), offered, offered_size);
  *chosen = selected;
  return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

class TlsWire final : public Wire {
 public:
  TlsWire(SSL_CTX& context, int socket) : tls_(SSL_new(&context), &SSL_free) {
    const internal::http::SigpipeBlock no_sigpipe;
    SSL_set_fd(tls_.get(), socket);
    if (SSL_accept(tls_.get()) != 1) throw std::runtime_error{"no TLS connection"};
  }

  [[nodiscard]] long read(int, std::span<char> buffer) override {
    const internal::http::SigpipeBlock no_sigpipe;
    return SSL_read(tls_.get(), buffer.data(), static_cast<int>(buffer.size()));
  }

  [[nodiscard]] long write(int, std::string_view bytes) override {
    const internal::http::SigpipeBlock no_sigpipe;
    return SSL_write(tls_.get(), bytes.data(), static_cast<int>(bytes.size()));
  }

  [[nodiscard]] std::string protocol() const override {
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(tls_.get(), &name, &size);
    return {reinterpret_cast<const char*>(name), size};
  }

 private:
  std::unique_ptr<SSL, void (*)(SSL*)> tls_;
};

}  // namespace

RawServer::WireMaker tls_wire(const Certificate& own, TlsWireOptions options) {
  const std::shared_ptr<SSL_CTX> context{SSL_CTX_new(TLS_server_method()), &SSL_CTX_free};
  SSL_CTX_set_min_proto_version(context.get(), options.version);
  SSL_CTX_set_max_proto_version(context.get(), options.version);
  SSL_CTX_use_certificate(context.get(), own.certificate.get());
  SSL_CTX_use_PrivateKey(context.get(), own.key.get());
  const auto protocols = std::make_shared<std::string>(wire_form(options.protocols));
  if (!protocols->empty()) SSL_CTX_set_alpn_select_cb(context.get(), &choose_protocol, protocols.get());
  return [context, protocols](int socket) { return std::make_unique<TlsWire>(*context, socket); };
}

}  // namespace databricks::support

#include "config/transport.hpp"

#include "http/curl_transport.hpp"

namespace databricks::inline v0_2::internal {

std::shared_ptr<const http::Transport> transport_of(const Config& config) {
  if (config.transport) return config.transport;
  const auto warn = [&](bool is_on, std::string_view text) {
    if (is_on && config.log) config.log(LogLevel::warning, text);
  };
  warn(config.tls.insecure_skip_verification,
       "tls.insecure_skip_verification is on: no certificate is verified, and whoever sits on the way can read and "
       "change everything, tokens included");
  warn(config.tls.insecure_allow_plain_http,
       "tls.insecure_allow_plain_http is on: the token goes to plain http hosts in clear text");
  return std::make_shared<const http::CurlTransport>(
      http::TransferLimits{.connect_timeout = config.connect_timeout,
                           .stall_timeout = config.stall_timeout,
                           .max_response_size = config.max_response_size},
      config.tls, config.proxy, config.log);
}

}  // namespace databricks::inline v0_2::internal

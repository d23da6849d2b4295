#pragma once

#include <curl/curl.h>

#include <string>
#include <string_view>

#include <databricks/network.hpp>

#include "base/fork_safe_once.hpp"
#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// TlsOptions and ProxyOptions as options of libcurl: which authorities a transfer trusts, and which way it goes. Safe from any
/// number of threads.
class CurlOptions {
 public:
  CurlOptions() = default;
  CurlOptions(TlsOptions tls, ProxyOptions proxy) : tls_(std::move(tls)), proxy_(std::move(proxy)) {}
  CurlOptions(const CurlOptions&) = delete;
  CurlOptions& operator=(const CurlOptions&) = delete;

  /// Sets the options that are the same for every URL. What they point to lives as long as this object.
  void apply(CURL* easy) const;

  /// True when no proxy is used for this URL.
  [[nodiscard]] bool is_direct(std::string_view url) const;

  /// What certificates are checked against, for messages.
  [[nodiscard]] std::string trust() const;

 private:
  void apply_tls(CURL* easy) const;
  void apply_proxy(CURL* easy) const;
  /// The hosts to reach without a proxy.
  [[nodiscard]] std::string_view no_proxy() const;
  /// The bundle to use where libcurl's own is missing; empty when it is not.
  [[nodiscard]] const std::string& found_bundle() const;

  TlsOptions tls_;
  ProxyOptions proxy_;
  mutable ForkSafeOnce search_once_;
  mutable std::string found_bundle_;
};

}  // namespace databricks::inline v0_2::internal::http

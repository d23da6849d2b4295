#pragma once

#include <curl/curl.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace databricks::bench {

/// The floor: what the same exchange costs with libcurl alone, as one would write it by hand. Keeps its connection.
class PlainLibcurl {
 public:
  /// @param authority in PEM; empty for http.
  explicit PlainLibcurl(const std::string& authority = {}) {
    curl_easy_setopt(easy_.get(), CURLOPT_WRITEFUNCTION, &PlainLibcurl::append);
    curl_easy_setopt(easy_.get(), CURLOPT_HTTPHEADER, headers_.get());
    if (authority.empty()) return;
    curl_blob blob{const_cast<char*>(authority.data()), authority.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy_.get(), CURLOPT_CAINFO_BLOB, &blob);
  }

  /// @return the body.
  std::string get(const std::string& url) {
    curl_easy_setopt(easy_.get(), CURLOPT_HTTPGET, 1L);
    return perform(url);
  }

  std::string post(const std::string& url, const std::string& body) {
    curl_easy_setopt(easy_.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(body.size()));
    curl_easy_setopt(easy_.get(), CURLOPT_POSTFIELDS, body.c_str());
    return perform(url);
  }

 private:
  std::string perform(const std::string& url) {
    std::string received;
    curl_easy_setopt(easy_.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy_.get(), CURLOPT_WRITEDATA, &received);
    if (curl_easy_perform(easy_.get()) != CURLE_OK) throw std::runtime_error("plain libcurl got no response");
    return received;
  }

  static std::size_t append(char* data, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(data, size * count);
    return size * count;
  }

  static curl_slist* make_headers() {
    curl_slist* lines = curl_slist_append(nullptr, "Authorization: Bearer dapi-bench");
    lines = curl_slist_append(lines, "Content-Type: application/json");
    return curl_slist_append(lines, "Expect:");  // no second for "100 Continue"
  }

  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy_{curl_easy_init(), &curl_easy_cleanup};
  std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers_{make_headers(), &curl_slist_free_all};
};

}  // namespace databricks::bench

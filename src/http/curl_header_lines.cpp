#include "http/curl_header_lines.hpp"

#include <numeric>
#include <string_view>

#include "base/wipe.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

constexpr std::string_view kAcceptGzip = "Accept-Encoding: gzip";
constexpr std::size_t kMaxOwnLines = 4;
constexpr std::size_t kMaxOwnText = 80;

}  // namespace

curl_slist* CurlHeaderLines::write(const Headers& headers) {
  wipe();
  const auto size =
      std::accumulate(headers.begin(), headers.end(), kMaxOwnText, [](std::size_t sum, const Header& line) {
        return sum + line.name.size() + line.value.size() + std::string_view{": "}.size() + 1;
      });
  text_.reserve(size);  // no copy is left behind, and no pointer moves
  lines_.reserve(headers.size() + kMaxOwnLines);
  // libcurl writes an empty value as "Name;", while "Name:" keeps its own header of that name away.
  for (const Header& header : headers) add(header.name, header.value.empty() ? ";" : ": ", header.value);
  for (const std::string_view own : {"Accept", "Content-Type"}) {
    if (headers.find(own) == nullptr) add(own, ":", "");
  }
  if (headers.find("Accept-Encoding") == nullptr) add(kAcceptGzip, "", "");
  add("Expect", ":", "");  // no waiting for "100 Continue"
  for (std::size_t index = 1; index < lines_.size(); ++index) lines_[index - 1].next = &lines_[index];
  return lines_.data();
}

void CurlHeaderLines::add(std::string_view name, std::string_view separator, std::string_view value) {
  char* const begin = text_.data() + text_.size();
  text_.append(name).append(separator).append(value).push_back('\0');
  lines_.push_back({.data = begin, .next = nullptr});
}

void CurlHeaderLines::wipe() noexcept {
  internal::wipe(text_);
  lines_.clear();
}

}  // namespace databricks::inline v0_2::internal::http

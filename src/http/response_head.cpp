#include "http/response_head.hpp"

#include <string>

#include "base/text.hpp"
#include "http/header_check.hpp"

namespace databricks::inline v0_2::internal::http {
namespace {

constexpr std::size_t kUsualLines = 16;

}  // namespace

bool ResponseHead::add_line(std::string_view line) {
  bytes_ += line.size();
  if (bytes_ > kMaxSize) return false;
  if (line.starts_with("HTTP/")) {
    headers_ = {};  // the one before was an interim response
    has_ended_ = false;
    return true;
  }
  if (has_ended_) return true;
  if (text::trim(line).empty()) {
    has_ended_ = true;
    return true;
  }
  const auto colon = line.find(':');
  if (colon == std::string_view::npos) return true;
  Header header{std::string{line.substr(0, colon)}, std::string{text::trim(line.substr(colon + 1))}};
  if (headers_.empty()) headers_.reserve(kUsualLines);
  if (is_well_formed(header)) headers_.add(std::move(header.name), std::move(header.value));
  return true;
}

}  // namespace databricks::inline v0_2::internal::http

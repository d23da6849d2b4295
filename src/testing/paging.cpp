#include "testing/paging.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdint>

#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::size_t kSealDigits = 16;

/// FNV-1a over list and offset: tells our own tokens from others.
std::string seal(std::string_view list, std::size_t offset) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char character : fmt::format("{}:{}", list, offset)) {
    hash = (hash ^ static_cast<unsigned char>(character)) * 0x100000001b3U;
  }
  return fmt::format("{:016x}", hash);
}

std::size_t read_token(std::string_view list, const std::string& token) {
  std::size_t offset = 0;
  if (token == kFirstPageToken) return offset;
  if (token.size() > kSealDigits) {
    (void)std::from_chars(token.data() + kSealDigits, token.data() + token.size(), offset, 16);
  }
  if (token != page_token(list, offset)) throw invalid_parameter(fmt::format("Invalid page token: '{}'.", token));
  return offset;
}

}  // namespace

std::string page_token(std::string_view list, std::size_t offset) {
  return fmt::format("{}{:x}", seal(list, offset), offset);
}

std::size_t read_limit(const Json& input, const PageLimits& limits) {
  const auto found = input.find(limits.member);
  const auto limit = found == input.end() ? limits.otherwise : found->get<std::int64_t>();
  if (limit < limits.least || limit > limits.most) {
    throw invalid_parameter(fmt::format("Invalid value {} for {}: it must be between {} and {}.", limit, limits.member,
                                        limits.least, limits.most));
  }
  return static_cast<std::size_t>(limit == 0 ? limits.zero_means : limit);
}

PageRequest read_page_request(std::string_view list, const Json& input, const PageLimits& limits,
                              bool empty_first_pages) {
  PageRequest request{list, read_limit(input, limits)};
  const std::string token = input.contains(limits.token) ? input.at(limits.token) : Json("");
  const auto offset = input.value("offset", std::int64_t{0});
  if (offset < 0) throw invalid_parameter("The offset must not be negative.");
  if (!token.empty() && offset > 0)
    throw invalid_parameter(fmt::format("Only one of {} and offset may be given.", limits.token));
  request.offset = token.empty() ? static_cast<std::size_t>(offset) : read_token(list, token);
  request.starts_empty = empty_first_pages && token.empty() && !input.contains("offset");
  return request;
}

}  // namespace databricks::inline v0_2::internal::testing

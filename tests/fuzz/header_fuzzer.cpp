/// Any lines as the head of a response, and as headers that somebody wants to send.

#include <algorithm>
#include <chrono>
#include <string>

#include "fuzz/fuzz.hpp"
#include "http/header_check.hpp"
#include "http/response_head.hpp"
#include "http/retry_after.hpp"

namespace databricks::fuzz {
namespace {

using http::Header;
using http::Headers;

void check_accessors(Headers headers) {
  for (const Header& header : Headers{headers}) {
    std::string upper = header.name;
    std::ranges::transform(upper, upper.begin(), [](char character) {
      return character >= 'a' && character <= 'z' ? static_cast<char>(character - 'a' + 'A') : character;
    });
    require(headers.find(upper) != nullptr, "names do not regard case");
    headers.set(upper, "new");
    require(*headers.find(header.name) == "new", "what was set is found");
  }
  while (!headers.empty()) {
    const std::string name = headers.begin()->name;
    headers.erase(name);
    require(headers.find(name) == nullptr, "what was erased is gone");
  }
}

void check_response(std::string_view input) {
  internal::http::ResponseHead head;
  std::size_t accepted = 0;
  while (!input.empty()) {
    const auto end = std::min(input.find('\n'), input.size() - 1) + 1;
    const std::string_view line = input.substr(0, end);
    input.remove_prefix(end);
    if (!head.add_line(line)) break;
    accepted += line.size();
    if (internal::text::trim(line).empty()) require(head.has_ended(), "an empty line ends a head");
    if (line.starts_with("HTTP/")) require(!head.has_ended() && head.headers().empty(), "a status line begins one");
  }
  require(accepted <= internal::http::ResponseHead::kMaxSize, "a head has a limit");
  require(internal::http::check_headers(head.headers()).has_value(), "a header that was read could be sent");
  constexpr auto kMaxLength = std::chrono::hours{24};
  for (const auto now : {std::chrono::system_clock::time_point{}, std::chrono::system_clock::time_point::max(),
                         std::chrono::system_clock::time_point{std::chrono::seconds{1'445'412'480}}}) {
    const auto delay = internal::http::retry_after(head.headers(), now);
    if (delay) require(delay->count() >= 0 && *delay <= kMaxLength, "a delay is between nothing and a day");
  }
  check_accessors(head.headers());
}

/// The lines as headers of a request, which are checked before they are sent.
void check_request(std::string_view input) {
  Headers headers;
  while (!input.empty()) {
    // 0x1E stands for the end of a header, so that names and values may hold line breaks.
    const std::string_view line = input.substr(0, input.find('\x1e'));
    input.remove_prefix(std::min(line.size() + 1, input.size()));
    const auto colon = std::min(line.find(':'), line.size());
    headers.add(std::string{line.substr(0, colon)}, std::string{line.substr(std::min(colon + 1, line.size()))});
  }
  if (const auto checked = internal::http::check_headers(headers); !checked) {
    constexpr std::size_t kMaxMessageLength = 150;
    require(is_one_line(checked.error().message) && checked.error().message.size() < kMaxMessageLength,
            "the message is one short line");
    return;
  }
  std::string wire = "HTTP/1.1 200 OK\r\n";
  for (const Header& header : headers) wire += header.name + ": " + header.value + "\r\n";
  internal::http::ResponseHead head;
  std::string_view rest = wire;
  while (!rest.empty()) require(head.add_line(take_line(rest)), "what is sent is not too large");
  require(!head.has_ended(), "no header ends the head");
  require(std::ranges::equal(head.headers(), headers,
                             [](const Header& read, const Header& sent) {
                               return read.name == sent.name && read.value == internal::text::trim(sent.value);
                             }),
          "what arrives is what was sent, header by header");
}

}  // namespace

void test_one_input(std::string_view input) {
  check_response(input);
  check_request(input);
}

}  // namespace databricks::fuzz

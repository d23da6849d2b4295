#include "core/response_defect.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "base/text.hpp"
#include "codec/notes.hpp"
#include "core/quote.hpp"
#include "http/redact_credentials.hpp"

namespace databricks::inline v0_2::internal {
namespace {

using codec::Kind;

bool looks_like_json(std::string_view body) {
  body = text::trim(text::without_byte_order_mark(body));
  return body.empty() || body == "null" || std::string_view{"{[\""}.find(body.front()) != std::string_view::npos;
}

/// True for an empty member that came as such.
bool came_empty(const codec::Table& table, const codec::Field& field, const void* model) {
  const codec::Notes* notes = codec::notes_of(table, model);
  const codec::Note* note = notes != nullptr ? notes->in_force(field, model) : nullptr;
  return note != nullptr && note->fits && !note->came.empty() && note->came.reveal() != "null";
}

/// True when the member came as what it is described to be. An id is never 0 or empty; content may be.
bool carries(const codec::Table& table, const codec::Field& field, const void* model) {
  const void* value = field.in(model);
  switch (field.type->kind) {
    case Kind::int64: return *static_cast<const std::int64_t*>(value) != 0;
    case Kind::text: return !static_cast<const std::string*>(value)->empty();
    case Kind::secret: return !static_cast<const Secret*>(value)->empty();
    case Kind::bytes: return !static_cast<const Bytes*>(value)->empty() || came_empty(table, field, model);
    default: return true;
  }
}

bool may_hold_secrets(const codec::Table& table, std::set<const codec::Table*>& seen) {
  if (!seen.insert(&table).second) return false;
  for (const codec::Field& field : table.fields()) {
    const codec::Type* type = field.type;
    while (type->element != nullptr) type = type->element;
    if (type->kind == Kind::secret || type->kind == Kind::secret_bytes) return true;
    if (type->kind == Kind::structure && may_hold_secrets(type->table(), seen)) return true;
  }
  return false;
}

std::string quote(const http::Request& request, std::string& body, const codec::Table& table) {
  std::set<const codec::Table*> seen;
  if (may_hold_secrets(table, seen)) return "the response is not quoted, since it may hold secrets";
  http::redact_credentials(request, body);
  return fmt::format("the response was: {}", text::printable(text::trim(body), kMaxQuote));
}

}  // namespace

bool is_web_page(const http::Response& response) {
  constexpr std::string_view kHtml = "text/html";
  const std::string* type = response.headers.find("Content-Type");
  const bool says_so =
      type != nullptr && text::equal_ignoring_case(std::string_view{*type}.substr(0, kHtml.size()), kHtml);
  return says_so || text::is_html(response.body);
}

bool is_page_instead_of_json(const http::Response& response) {
  return is_web_page(response) && !looks_like_json(response.body);
}

Result<codec::Decoded> decode_response(const http::Request& request, http::Response& response, const Endpoint& endpoint,
                                       const codec::Table& table, void* model, const DecodeOptions& options) {
  const auto unusable = [](std::string message) {
    return Error{.kind = ErrorKind::decode, .message = std::move(message)};
  };
  const std::string_view content = text::trim(response.body);
  if (content.empty() || content == "null") {
    return unusable(fmt::format("the response is {}, expected a JSON object", content.empty() ? "empty" : "null"));
  }
  const std::size_t size = response.body.size();
  auto decoded = codec::decode_in_place(table, model, response.body, options);
  response.body.resize(size);  // decoding pads it
  if (!decoded) {
    return unusable(fmt::format("{}; {}", decoded.error().message, quote(request, response.body, table)));
  }
  const codec::Field* returned = endpoint.returns.empty() ? nullptr : table.find(endpoint.returns);
  if (returned == nullptr || carries(table, *returned, model)) return decoded;
  return unusable(fmt::format("$.{}: missing; {}", endpoint.returns, quote(request, response.body, table)));
}

}  // namespace databricks::inline v0_2::internal

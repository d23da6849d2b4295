#include "testing/fake_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "testing/api_error.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::array kCreate{text("comment"), integer("lifetime_seconds"), text_list("scopes"),
                             flag("autoscope_enabled")};
constexpr std::array kTokenId{required(text("token_id"))};
constexpr std::array kChanges{text("comment"), text_list("scopes")};
constexpr std::array kUpdate =
    join(kTokenId, std::array{required(object("token", kChanges)), required(text("update_mask"))});

constexpr std::size_t kMaxTokens = 600;
constexpr Millis kNever = -1;
constexpr Millis kSecond = 1000;

/// Hexadecimal digits that look like chance and are the same in every run.
std::string digits(std::int64_t id, int count) {
  constexpr std::uint64_t kScramble = 0x9E3779B97F4A7C15;
  std::string result;
  for (auto bits = static_cast<std::uint64_t>(id); result.size() < static_cast<std::size_t>(count);) {
    bits = (bits ^ (bits >> 29U)) * kScramble;
    result += fmt::format("{:016x}", bits);
  }
  return result.substr(0, static_cast<std::size_t>(count));
}

}  // namespace

void FakeTokens::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/token/"}};
  routes.post("create", kCreate, &FakeTokens::create);
  routes.post("delete", kTokenId, &FakeTokens::delete_token);
  routes.get("list", kNothing, &FakeTokens::list);
  routes.patch("{token_id}", kUpdate, &FakeTokens::update);
}

bool FakeTokens::Token::is_valid(Millis now) const {
  const auto expiry = info.at("expiry_time").get<Millis>();
  return expiry == kNever || now < expiry;
}

bool FakeTokens::accepts(std::string_view value) const {
  return std::any_of(tokens_.begin(), tokens_.end(), [&](const auto& entry) {
    return entry.second.value == value && entry.second.is_valid(context_.now());
  });
}

ServiceResponse FakeTokens::create(const Call& call) {
  std::erase_if(tokens_, [&](const auto& entry) { return !entry.second.is_valid(context_.now()); });
  if (tokens_.size() >= kMaxTokens) {
    throw ApiError{400, "QUOTA_EXCEEDED",
                   fmt::format("The user has {} tokens already, which is the most allowed.", kMaxTokens)};
  }
  Millis expiry = kNever;
  if (const auto lifetime = call.input.find("lifetime_seconds"); lifetime != call.input.end()) {
    if (*lifetime <= 0)
      throw invalid_parameter(fmt::format("lifetime_seconds must be positive, got {}.", lifetime->dump()));
    expiry = context_.now() + lifetime->get<Millis>() * kSecond;
  }
  const auto number = context_.next_id();
  const std::string id = digits(number, 64);
  Json info{{"token_id", id},
            {"creation_time", context_.now()},
            {"expiry_time", expiry},
            {"comment", call.input.value("comment", "")}};
  if (call.input.contains("scopes")) info["scopes"] = call.input.at("scopes");
  const std::string value = "dapi" + digits(-number, 32);
  tokens_[id] = {value, info};
  return Json{{"token_value", value}, {"token_info", info}};
}

ServiceResponse FakeTokens::delete_token(const Call& call) {
  const std::string id = find(call).info.at("token_id");
  tokens_.erase(id);
  return ServiceResponse::nothing();
}

ServiceResponse FakeTokens::list(const Call&) {
  Json response = Json::object();
  for (const auto& [id, token] : tokens_) {
    if (token.is_valid(context_.now())) response["token_infos"].push_back(token.info);
  }
  return response;
}

ServiceResponse FakeTokens::update(const Call& call) {
  Json info = find(call).info;
  const Json& changes = call.input.at("token");
  const std::string mask = call.input.at("update_mask");
  for (std::string_view rest = mask; !rest.empty();) {
    const std::string_view part = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    const std::string name{text::trim(part)};
    if (name != "comment" && name != "scopes") throw invalid_parameter(fmt::format("Invalid update mask: '{}'.", name));
    info.erase(name);
    if (changes.contains(name)) info[name] = changes.at(name);
  }
  find(call).info = std::move(info);
  return ServiceResponse::nothing();
}

FakeTokens::Token& FakeTokens::find(const Call& call) {
  const std::string id = call.input.at("token_id");
  const auto found = tokens_.find(id);
  if (found == tokens_.end() || !found->second.is_valid(context_.now())) {
    throw does_not_exist(fmt::format("Token with ID {} does not exist.", id));
  }
  return found->second;
}

}  // namespace databricks::inline v0_2::internal::testing

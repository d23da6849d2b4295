#include "testing/fake_global_init_scripts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "testing/api_error.hpp"
#include "testing/base64.hpp"

namespace databricks::inline v0_2::internal::testing {
namespace {

constexpr std::size_t kMaxScriptSize = std::size_t{64} * 1024;

constexpr std::array kId{required(text("script_id"))};
constexpr std::array kPlace{flag("enabled"), integer("position")};
constexpr std::array kCreate = join(std::array{required(text("name")), required(bytes("script"))}, kPlace);
/// Any of them: what is left out stays.
constexpr std::array kUpdate = join(join(kId, std::array{text("name"), bytes("script")}), kPlace);

void check(const Json& input) {
  for (const char* member : {"name", "script"}) {
    if (input.contains(member) && input.at(member) == "") {
      throw invalid_parameter(fmt::format("The {} must not be empty.", member));
    }
  }
  if (input.value("script", "").size() > kMaxScriptSize) {
    throw invalid_parameter(fmt::format("The script exceeds the maximum of {} bytes.", kMaxScriptSize));
  }
  if (input.value("position", 0) < 0) throw invalid_parameter("The position must not be negative.");
}

}  // namespace

void FakeGlobalInitScripts::register_routes(Router& router) {
  RouteGroup routes{router, *this, {"/api/2.0/global-init-scripts"}};
  routes.post("", kCreate, &FakeGlobalInitScripts::create);
  routes.get("", kNothing, &FakeGlobalInitScripts::list);
  routes.delete_("/{script_id}", kId, &FakeGlobalInitScripts::delete_script);
  routes.get("/{script_id}", kId, &FakeGlobalInitScripts::get);
  routes.patch("/{script_id}", kUpdate, &FakeGlobalInitScripts::update);
}

ServiceResponse FakeGlobalInitScripts::create(const Call& call) {
  check(call.input);
  Script script{.id = fmt::format("{:016X}", context_.next_id()),
                .name = call.input.at("name"),
                .content = call.input.at("script"),
                .is_enabled = call.input.value("enabled", false),
                .created_at = context_.now(),
                .updated_at = context_.now()};
  Json response{{"script_id", script.id}};
  insert(std::move(script), call.input.value("position", static_cast<std::int64_t>(scripts_.size())));
  return response;
}

ServiceResponse FakeGlobalInitScripts::delete_script(const Call& call) {
  scripts_.erase(find(call));
  return ServiceResponse::nothing();
}

ServiceResponse FakeGlobalInitScripts::get(const Call& call) {
  const auto script = find(call);
  Json response = to_json(*script);
  response["script"] = base64::encode(script->content);
  return response;
}

ServiceResponse FakeGlobalInitScripts::list(const Call&) {
  if (scripts_.empty()) return Json::object();
  Json scripts = Json::array();
  for (const Script& script : scripts_) scripts.push_back(to_json(script));
  return Json{{"scripts", std::move(scripts)}};
}

ServiceResponse FakeGlobalInitScripts::update(const Call& call) {
  const auto found = find(call);
  check(call.input);
  const auto position = call.input.value("position", std::int64_t{found - scripts_.begin()});
  Script script = std::move(*found);
  scripts_.erase(found);
  script.name = call.input.value("name", script.name);
  script.content = call.input.value("script", script.content);
  script.is_enabled = call.input.value("enabled", script.is_enabled);
  script.updated_at = context_.now();
  insert(std::move(script), position);
  return ServiceResponse::nothing();
}

FakeGlobalInitScripts::Scripts::iterator FakeGlobalInitScripts::find(const Call& call) {
  const auto& id = call.input.at("script_id").get_ref<const std::string&>();
  const auto found =
      std::find_if(scripts_.begin(), scripts_.end(), [&](const Script& script) { return script.id == id; });
  if (found == scripts_.end())
    throw does_not_exist(fmt::format("The global init script with ID {} does not exist.", id));
  return found;
}

void FakeGlobalInitScripts::insert(Script script, std::int64_t position) {
  const auto place = std::min(position, static_cast<std::int64_t>(scripts_.size()));
  scripts_.insert(scripts_.begin() + place, std::move(script));
}

Json FakeGlobalInitScripts::to_json(const Script& script) const {
  const auto& user = context_.options().user_name;
  return {{"script_id", script.id},
          {"name", script.name},
          {"position", &script - scripts_.data()},
          {"enabled", script.is_enabled},
          {"created_by", user},
          {"created_at", script.created_at},
          {"updated_by", user},
          {"updated_at", script.updated_at}};
}

}  // namespace databricks::inline v0_2::internal::testing

#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include <databricks/testing/fake_workspace.hpp>
#include <databricks/testing/virtual_clock.hpp>

#include "testing/public_names.hpp"

namespace databricks::internal::testing {

using Json = nlohmann::ordered_json;
using namespace std::chrono_literals;

/// A response, with its body as JSON.
struct JsonResponse {
  int status;
  Json body;

  [[nodiscard]] std::string error_code() const { return body.value("error_code", ""); }
  [[nodiscard]] std::string message() const { return body.value("message", ""); }
};

/// A workspace on a virtual clock, spoken to in plain HTTP and JSON.
class Workspace {
 public:
  explicit Workspace(FakeWorkspaceOptions options = {}) : clock_(std::make_shared<VirtualClock>()) {
    options.clock = clock_;
    fake_ = std::make_unique<FakeWorkspace>(std::move(options));
  }

  [[nodiscard]] FakeResponse send(http::Request request) {
    request.url = "https://workspace.example" + request.url;
    if (request.headers.find("Authorization") == nullptr) request.headers.set("Authorization", "Bearer dapi-fake");
    return fake_->handle(request);
  }

  [[nodiscard]] JsonResponse get(const std::string& target) { return read(send({http::Verb::get, target})); }
  [[nodiscard]] JsonResponse post(const std::string& target, const Json& body) {
    return post_text(target, body.dump());
  }
  [[nodiscard]] JsonResponse call(http::Verb verb, const std::string& target, const Json& body = Json::object()) {
    return read(send({verb, target, {}, body.dump()}));
  }
  [[nodiscard]] JsonResponse post_text(const std::string& target, std::string body) {
    return read(send({http::Verb::post, target, {}, std::move(body)}));
  }

  void advance(Clock::Duration by) const { clock_->advance(by); }
  [[nodiscard]] FakeWorkspace& fake() { return *fake_; }

 private:
  [[nodiscard]] static JsonResponse read(const http::Response& response) {
    return {response.status, Json::parse(response.body, nullptr, false)};
  }

  std::shared_ptr<VirtualClock> clock_;
  std::unique_ptr<FakeWorkspace> fake_;
};

}  // namespace databricks::internal::testing

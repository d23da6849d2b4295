#include "support/workspace.hpp"

#include <cstdlib>
#include <iostream>

namespace samples {
namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

std::unique_ptr<databricks::testing::FakeServer> start_fake_unless_configured() {
  if (is_set("DATABRICKS_HOST") || is_set("DATABRICKS_TOKEN") || is_set("DATABRICKS_CONFIG_PROFILE")) return nullptr;
  return std::make_unique<databricks::testing::FakeServer>(std::make_shared<databricks::testing::FakeWorkspace>());
}

databricks::DatabricksClient connect(const databricks::testing::FakeServer* fake) {
  if (fake == nullptr) {
    std::cout << "Using the workspace of the DATABRICKS_... variables.\n";
    return databricks::DatabricksClient{};
  }
  std::cout << "DATABRICKS_HOST is not set: using a fake workspace inside this process, " << fake->url() << "\n";
  return databricks::DatabricksClient{fake->url(), "dapi-fake"};
}

}  // namespace

Workspace::Workspace() : fake_(start_fake_unless_configured()), client_(connect(fake_.get())) {}

std::optional<std::chrono::milliseconds> Workspace::poll_interval() const {
  return fake_ ? std::optional{std::chrono::milliseconds{200}} : std::nullopt;
}

}  // namespace samples

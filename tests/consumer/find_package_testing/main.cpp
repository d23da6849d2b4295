// A user's test: a client that talks to a fake workspace, and an error that crosses both libraries.
#include <databricks/databricks.hpp>
#include <databricks/testing/fake_transport.hpp>

#include <cstdio>

int main() {
  auto workspace = std::make_shared<databricks::testing::FakeWorkspace>();
  const databricks::DatabricksClient client{
      databricks::Config{.host = "https://fake.example",
                         .token = "dapi-fake",
                         .transport = std::make_shared<databricks::testing::FakeTransport>(workspace)}};
  if (!client.clusters().list().all().empty()) return 1;
  try {
    (void)client.jobs().get(1);
  } catch (const databricks::ApiError& error) {
    std::printf("%s\n", error.what());
    return 0;
  }
  return 2;
}

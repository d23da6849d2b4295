// Uses what lives in the library, in its headers, and in the JSON bridge; and catches what the library throws.
#include <databricks/databricks.hpp>
#if __has_include(<nlohmann/json.hpp>)
#include <databricks/json.hpp>
#endif

#include <cstdio>

namespace {

int failures = 0;

void expect(bool holds, const char* what) {
  if (holds) return;
  std::printf("FAILED: %s\n", what);
  ++failures;
}

}  // namespace

int main() {
  const databricks::DatabricksClient client{"not a host", "token"};

  const auto cluster = databricks::try_call([&] { return client.clusters().get("1"); });
  expect(!cluster, "a host that is none gives an error");
  expect(!cluster && cluster.error().kind == databricks::ErrorKind::config, "it is an error of the settings");

  try {
    client.jobs().run_now(1);
    expect(false, "calls throw");
  } catch (const databricks::ConfigError& error) {
    expect(!error.error().message.empty(), "with a message");
  }

  const databricks::jobs::JobSettings job{.name = "nightly"};
  expect(databricks::encode(job) == R"({"name":"nightly"})", "models become text");
#if __has_include(<nlohmann/json.hpp>)
  const nlohmann::json json = job;
  expect(json.at("name") == "nightly" && json.get<databricks::jobs::JobSettings>() == job,
         "models mix with nlohmann::json");
#endif
  return failures == 0 ? 0 : 1;
}

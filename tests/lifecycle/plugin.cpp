/// A module of another program, with the library inside.

#include <databricks/databricks.hpp>

/// True when a client could be made, used and destroyed.
extern "C" bool databricks_test_plugin_run() noexcept {
  const auto outcome = databricks::try_call([] {
    const databricks::DatabricksClient client;
    return client.secrets().list_scopes().size();
  });
  return outcome.has_value();
}

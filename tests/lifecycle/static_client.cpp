/// A program whose client is a global object.

#include <databricks/databricks.hpp>

namespace {

const databricks::DatabricksClient client;  // NOLINT(cert-err58-cpp): that it can be one is what is tested

}  // namespace

int main() {
  const auto outcome = databricks::try_call([] { return client.secrets().list_scopes().size(); });
  return outcome && *outcome == 0 ? 0 : 1;
}

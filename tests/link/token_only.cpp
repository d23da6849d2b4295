#include <databricks/databricks.hpp>

/// Uses one sub-client: what else of the library this program links is what its test looks at.
int main(int count, char**) {
  const databricks::DatabricksClient client{{.host = "https://fake.example", .token = "dapi-fake"}};
  if (count > 1) client.token().delete_("1");
  return 0;
}

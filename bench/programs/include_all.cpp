#include <databricks/databricks.hpp>

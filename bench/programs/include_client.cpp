#include <databricks/api/jobs.hpp>
#include <databricks/client.hpp>

#pragma once

/// Everything but the JSON bridge (databricks/json.hpp) and the fake workspace (databricks/testing/...).

#include <databricks/api/cluster_config.hpp>
#include <databricks/api/clusters.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/api/workspace.hpp>
#include <databricks/client.hpp>
#include <databricks/idempotency_token.hpp>
#include <databricks/result.hpp>
#include <databricks/version.hpp>

#pragma once

/// Everything but the JSON bridge (databricks/json.hpp) and the fake workspace (databricks/testing/...).

#include <databricks/api/all.hpp>
#include <databricks/api/cluster_config.hpp>
#include <databricks/client.hpp>
#include <databricks/idempotency_token.hpp>
#include <databricks/rate_limiter.hpp>
#include <databricks/result.hpp>
#include <databricks/retry.hpp>
#include <databricks/version.hpp>

#pragma once

/// Everything but the JSON bridge (databricks/json.hpp) and the fake workspace (databricks/testing/...).

#include <databricks/api/cluster_config.hpp>
#include <databricks/api/cluster_policies.hpp>
#include <databricks/api/clusters.hpp>
#include <databricks/api/dbfs.hpp>
#include <databricks/api/global_init_scripts.hpp>
#include <databricks/api/groups.hpp>
#include <databricks/api/instance_pool.hpp>
#include <databricks/api/jobs.hpp>
#include <databricks/api/libraries.hpp>
#include <databricks/api/permissions.hpp>
#include <databricks/api/secrets.hpp>
#include <databricks/api/token.hpp>
#include <databricks/api/workspace.hpp>
#include <databricks/client.hpp>
#include <databricks/idempotency_token.hpp>
#include <databricks/rate_limiter.hpp>
#include <databricks/result.hpp>
#include <databricks/retry.hpp>
#include <databricks/version.hpp>

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

/// Every sub-client.

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

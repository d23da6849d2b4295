# Written by tools/generate from spec/. Do not edit: change spec/ and run it again.
set(DATABRICKS_FAKE_SOURCES
  facts/all.cpp
  facts/cluster_policies.cpp
  facts/clusters.cpp
  facts/dbfs.cpp
  facts/global_init_scripts.cpp
  facts/groups.cpp
  facts/instance_pools.cpp
  facts/jobs.cpp
  facts/libraries.cpp
  facts/permissions.cpp
  facts/secrets.cpp
  facts/token.cpp
  facts/workspace.cpp)

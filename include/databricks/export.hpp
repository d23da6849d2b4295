#pragma once

/// Marks what shared libraries export: the functions and classes of the public headers. DATABRICKS_BUILDING stands in the build of the
/// libraries themselves, DATABRICKS_STATIC in programs that link static ones; CMake and pkg-config see to both.
#if !defined(_WIN32)
#define DATABRICKS_EXPORT __attribute__((visibility("default")))
#elif defined(DATABRICKS_STATIC)
#define DATABRICKS_EXPORT
#elif defined(DATABRICKS_BUILDING)
#define DATABRICKS_EXPORT __declspec(dllexport)
#else
#define DATABRICKS_EXPORT __declspec(dllimport)
#endif

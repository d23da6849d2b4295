include(GNUInstallDirs)

# Older ones lack parts of C++20, and say so in ways that nobody understands.
foreach(oldest "GNU 12" "Clang 14" "AppleClang 14" "MSVC 19.30")
  separate_arguments(oldest)
  list(GET oldest 0 id)
  list(GET oldest 1 version)
  if(CMAKE_CXX_COMPILER_ID STREQUAL id AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS version)
    message(FATAL_ERROR
      "${CMAKE_CXX_COMPILER} is ${id} ${CMAKE_CXX_COMPILER_VERSION}; ${version} or newer is needed. "
      "Choose another compiler with -DCMAKE_CXX_COMPILER=... or the environment variable CXX.")
  endif()
endforeach()

option(BUILD_SHARED_LIBS "Build shared libraries" OFF)
include(CMakeDependentOption)
cmake_dependent_option(DATABRICKS_TASKS "Build EventLoop, tasks on one thread (needs Boost.Context)" ON "NOT WIN32" OFF)
option(DATABRICKS_BUILD_TESTING_LIBRARY "Build databricks::testing, the fake workspace" ON)
option(DATABRICKS_BUILD_SAMPLES "Build the samples" ${PROJECT_IS_TOP_LEVEL})
option(DATABRICKS_BUILD_TESTS "Build the tests" ${PROJECT_IS_TOP_LEVEL})
option(DATABRICKS_BUILD_BENCH "Build the benchmarks" OFF)
option(DATABRICKS_BUILD_DOCS "Add the target docs: guides and reference as a site (needs Doxygen)" OFF)
option(DATABRICKS_BUILD_FUZZERS "Build the fuzz targets with libFuzzer (clang; see the preset fuzz)" OFF)
option(DATABRICKS_INSTALL "Generate the install target" ${PROJECT_IS_TOP_LEVEL})
option(DATABRICKS_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)

if((DATABRICKS_BUILD_SAMPLES OR DATABRICKS_BUILD_TESTS) AND NOT DATABRICKS_BUILD_TESTING_LIBRARY)
  message(FATAL_ERROR "The samples and the tests need the fake workspace: set DATABRICKS_BUILD_TESTING_LIBRARY=ON.")
endif()

if(DATABRICKS_BUILD_FUZZERS AND (DATABRICKS_BUILD_TESTS OR NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang))
  message(FATAL_ERROR "The fuzz targets need clang and a build directory of their own: ./scripts/fuzz.sh makes it.")
endif()

if(PROJECT_IS_TOP_LEVEL AND NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()

if(PROJECT_IS_TOP_LEVEL)
  find_program(CCACHE_PROGRAM ccache)
  if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
  endif()
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
endif()

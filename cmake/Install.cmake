# The installed package: find_package(databricks), with COMPONENTS testing for databricks::testing, and databricks.pc.
include(CMakePackageConfigHelpers)

set(package_directory "${CMAKE_INSTALL_LIBDIR}/cmake/databricks")

if(NOT DATABRICKS_TASKS)
  set(without_event_loop PATTERN event_loop.hpp EXCLUDE)
endif()
install(TARGETS databricks EXPORT databricksTargets)
install(EXPORT databricksTargets NAMESPACE databricks:: DESTINATION "${package_directory}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/databricks" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  PATTERN testing EXCLUDE
  ${without_event_loop})
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/tools/gdb/databricks_printers.py" DESTINATION "${CMAKE_INSTALL_DATADIR}/databricks/gdb")

if(DATABRICKS_BUILD_TESTING_LIBRARY)
  install(TARGETS databricks_testing EXPORT databricksTestingTargets)
  install(EXPORT databricksTestingTargets NAMESPACE databricks:: DESTINATION "${package_directory}")
  install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/databricks/testing" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/databricks")
  install(FILES "${PROJECT_SOURCE_DIR}/cmake/Findhttplib.cmake" DESTINATION "${package_directory}")
  install(TARGETS databricks-fake-workspace)

  # Shared libraries are found wherever the whole tree is moved to.
  if(NOT APPLE AND NOT WIN32 AND NOT IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
    file(RELATIVE_PATH bin_to_lib "/${CMAKE_INSTALL_BINDIR}" "/${CMAKE_INSTALL_LIBDIR}")
    set_target_properties(databricks_testing PROPERTIES INSTALL_RPATH "$ORIGIN")
    set_target_properties(databricks-fake-workspace PROPERTIES INSTALL_RPATH "$ORIGIN/${bin_to_lib}")
  endif()
endif()

get_target_property(databricks_library_type databricks TYPE)
if(databricks_library_type STREQUAL "SHARED_LIBRARY")
  set(DATABRICKS_IS_STATIC OFF)
  set(pkg_config_private ".private")
else()
  # pkg-config knows no static libraries without --static: what they need is public.
  set(DATABRICKS_IS_STATIC ON)
  set(pkg_config_private "")
endif()

configure_package_config_file(cmake/databricksConfig.cmake.in "${PROJECT_BINARY_DIR}/databricksConfig.cmake"
  INSTALL_DESTINATION "${package_directory}"
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file("${PROJECT_BINARY_DIR}/databricksConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/databricksConfig.cmake" "${PROJECT_BINARY_DIR}/databricksConfigVersion.cmake"
  DESTINATION "${package_directory}")

# The paths in databricks.pc are relative to the file itself where they can be.
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(pkg_config_prefix "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH pkg_config_to_prefix "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" pkg_config_to_prefix "${pkg_config_to_prefix}")
  set(pkg_config_prefix "\${pcfiledir}/${pkg_config_to_prefix}")
endif()
foreach(directory LIBDIR INCLUDEDIR)
  if(IS_ABSOLUTE "${CMAKE_INSTALL_${directory}}")
    set(pkg_config_${directory} "${CMAKE_INSTALL_${directory}}")
  else()
    set(pkg_config_${directory} "\${prefix}/${CMAKE_INSTALL_${directory}}")
  endif()
endforeach()
# Boost has no file for pkg-config.
if(DATABRICKS_TASKS AND DATABRICKS_IS_STATIC)
  set(pkg_config_context " -lboost_context")
endif()
configure_file(cmake/databricks.pc.in databricks.pc @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/databricks.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")

# Compiles and runs a user's program with what pkg-config says about the package in PREFIX.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result COMMAND_ECHO STDOUT)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "failed: ${result}")
  endif()
endfunction()

set(ENV{PKG_CONFIG_PATH} "${PREFIX}/${LIBDIR}/pkgconfig:$ENV{PKG_CONFIG_PATH}")
execute_process(COMMAND ${PKG_CONFIG} --cflags --libs databricks OUTPUT_VARIABLE flags COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(flags UNIX_COMMAND "${flags} ${CXXFLAGS}")

file(MAKE_DIRECTORY "${WORK}")
run(${CXX} -std=c++20 "${CMAKE_CURRENT_LIST_DIR}/find_package/main.cpp" -o "${WORK}/consumer" ${flags} "-Wl,-rpath,${PREFIX}/${LIBDIR}")
run("${WORK}/consumer")

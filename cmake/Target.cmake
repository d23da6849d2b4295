# databricks_target(<target>): what every target of the project is compiled and linked with.
function(databricks_target target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON)
  if(MSVC)
    target_compile_options(${target} PRIVATE /W4 /wd4996 /permissive- /utf-8 $<$<BOOL:${DATABRICKS_WARNINGS_AS_ERRORS}>:/WX>)
  else()
    target_compile_options(${target} PRIVATE
      -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Wunused -Woverloaded-virtual
      -Wconversion -Wsign-conversion
      # The library and its tests read what the service deprecates, as long as the service sends it.
      -Wno-deprecated-declarations
      # g++ 12 sees things in the standard library that are not there (GCC bugs 105329, 105562).
      $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
      $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-maybe-uninitialized>
      $<$<BOOL:${DATABRICKS_WARNINGS_AS_ERRORS}>:-Werror>)
  endif()
  get_target_property(type ${target} TYPE)
  if(type MATCHES "^(STATIC|SHARED)_LIBRARY$")
    # What the public headers mark with DATABRICKS_EXPORT is visible, and nothing else.
    set_target_properties(${target} PROPERTIES CXX_VISIBILITY_PRESET hidden VISIBILITY_INLINES_HIDDEN ON)
    if(WIN32)
      target_compile_definitions(${target} PRIVATE DATABRICKS_BUILDING)
    endif()
  endif()
  if(type STREQUAL "STATIC_LIBRARY" AND NOT MSVC)
    target_compile_options(${target} PRIVATE -ffunction-sections -fdata-sections)  # linkers leave out what a program does not call
  endif()
  if(type STREQUAL "STATIC_LIBRARY" AND WIN32)
    target_compile_definitions(${target} PUBLIC DATABRICKS_STATIC)
  endif()
  if(type STREQUAL "SHARED_LIBRARY" AND UNIX AND NOT APPLE)
    # Keeps out the symbols of fmt, simdjson and the standard library.
    target_link_options(${target} PRIVATE "LINKER:--version-script=${PROJECT_SOURCE_DIR}/cmake/exports.map")
    set_property(TARGET ${target} APPEND PROPERTY LINK_DEPENDS "${PROJECT_SOURCE_DIR}/cmake/exports.map")
  endif()
endfunction()

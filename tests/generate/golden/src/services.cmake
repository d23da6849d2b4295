# Written by tools/generate from spec/. Do not edit: change spec/ and run it again.
set(DATABRICKS_SERVICE_SOURCES
  api/gadget_calls.cpp
  api/sub_clients.cpp
  api/widgets.cpp
  model/gadgets.cpp
  model/widgets.cpp)

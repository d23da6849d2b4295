# Written by tools/generate from spec/. Do not edit: change spec/ and run it again.
set(DATABRICKS_FAKE_SOURCES
  facts/all.cpp
  facts/gadgets.cpp
  facts/widgets.cpp)

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

/// Every sub-client.

#include <databricks/api/gadget.hpp>
#include <databricks/api/widgets.hpp>

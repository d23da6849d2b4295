#include <databricks/version.hpp>

#define DATABRICKS_TEXT_OF(number) #number
#define DATABRICKS_VERSION_TEXT(major, minor, patch) \
  DATABRICKS_TEXT_OF(major) "." DATABRICKS_TEXT_OF(minor) "." DATABRICKS_TEXT_OF(patch)

namespace databricks::inline v0_2 {

std::string_view version() noexcept {
  return DATABRICKS_VERSION_TEXT(DATABRICKS_VERSION_MAJOR, DATABRICKS_VERSION_MINOR, DATABRICKS_VERSION_PATCH);
}

}  // namespace databricks::inline v0_2

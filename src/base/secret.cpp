#include <databricks/secret.hpp>

#include "base/wipe.hpp"

namespace databricks::inline v0_2 {

void Secret::wipe() noexcept { internal::wipe(text_); }

}  // namespace databricks::inline v0_2

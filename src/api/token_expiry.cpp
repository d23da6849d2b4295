#include <databricks/api/token_expiry.hpp>

namespace databricks::inline v0_2::settings {

bool never_expires(const PublicTokenInfo& token) noexcept {
  return token.expiry_time && token.expiry_time->time_since_epoch().count() == -1;
}

}  // namespace databricks::inline v0_2::settings

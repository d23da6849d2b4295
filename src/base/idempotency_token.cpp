#include <databricks/idempotency_token.hpp>

#include "base/random.hpp"

namespace databricks::inline v0_2 {

std::string IdempotencyToken::generate() {
  std::string token = internal::random::hexadecimal(16);
  token[12] = '4';                    // version 4
  token[16] = "89ab"[token[16] % 4];  // variant 1
  for (const std::size_t dash : {8u, 13u, 18u, 23u}) token.insert(dash, 1, '-');
  return token;
}

}  // namespace databricks::inline v0_2

#include "use.hpp"

#include <typeinfo>

#include <databricks/cancel.hpp>
#include <databricks/error.hpp>
#include <databricks/model/token.hpp>

// Compiled once for each version, which only the inline namespace tells apart.
Use DATABRICKS_TEST_USE(std::string_view json) {
  using databricks::settings::PublicTokenInfo;
  Use use{.type_name = typeid(PublicTokenInfo).name()};
  use.json = databricks::encode(databricks::decode<PublicTokenInfo>(json));
  try {
    static_cast<void>(databricks::decode<PublicTokenInfo>("{"));
  } catch (const databricks::DecodeError& error) {
    use.decode_error = error.what();
  }
  const databricks::CancelSource source;
  const auto registration = source.token().on_cancel([&] { use.was_cancelled = true; });
  source.cancel();
  return use;
}

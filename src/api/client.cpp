#include <databricks/client.hpp>

#include <memory>
#include <utility>

#include "core/session.hpp"

namespace databricks::inline v0_2 {

DatabricksClient::DatabricksClient() : DatabricksClient(Config{}) {}

DatabricksClient::DatabricksClient(std::string host, Secret token)
    : DatabricksClient(Config{.host = std::move(host), .token = std::move(token)}) {}

DatabricksClient::DatabricksClient(Config config)
    : SubClients(std::make_shared<const internal::Session>(std::move(config))) {}

std::string DatabricksClient::raw(http::Verb verb, std::string_view path, std::string_view json_body,
                                  const CallOptions& options) const {
  return session_->raw(verb, path, json_body, options);
}

}  // namespace databricks::inline v0_2

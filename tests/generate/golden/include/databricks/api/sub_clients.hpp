// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>

#include <databricks/export.hpp>

namespace databricks::inline v0_2 {

class GadgetClient;
class WidgetsClient;
namespace internal {
class Session;
}  // namespace internal

/// The sub-clients of a DatabricksClient, one for each service. They share its settings, connections and credentials, are
/// safe from any number of threads, and copies of them may outlive it.
class DATABRICKS_EXPORT SubClients {
 public:
  [[nodiscard]] const GadgetClient& gadget() const noexcept;
  [[nodiscard]] const WidgetsClient& widgets() const noexcept;

 protected:
  explicit SubClients(std::shared_ptr<const internal::Session> session);

  std::shared_ptr<const internal::Session> session_;

 private:
  struct All;
  std::shared_ptr<const All> all_;
};

}  // namespace databricks::inline v0_2

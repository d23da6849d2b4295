#pragma once

#include <memory>
#include <span>

#include <databricks/export.hpp>
#include <databricks/http/transport.hpp>

namespace databricks::inline v0_2::http {

class Policy;

/// The rest of the pipeline, seen from one policy.
class DATABRICKS_EXPORT Next {
 public:
  Next(std::span<const std::shared_ptr<const Policy>> policies, const Transport& transport)
      : policies_(policies), transport_(transport) {}

  [[nodiscard]] Result<Response> operator()(Request& request, const Context& context) const;

 private:
  std::span<const std::shared_ptr<const Policy>> policies_;
  const Transport& transport_;
};

/// One step of the way of a request: changes it, passes it on through `next`, looks at the response; may do so several times.
/// Called from any number of threads at once; reports failures as values and does not throw.
class DATABRICKS_EXPORT Policy {
 public:
  virtual ~Policy() = default;
  [[nodiscard]] virtual Result<Response> send(Request& request, const Context& context, const Next& next) const = 0;
};

}  // namespace databricks::inline v0_2::http

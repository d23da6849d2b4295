// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/gadgets.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Gadgets API 2.1: what has methods by hand. Reached through DatabricksClient::gadget().
///
/// They are made of widgets.
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT GadgetCalls {
 public:
  explicit GadgetCalls(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Lists the parts of a gadget.
  ///
  /// @param gadget_id Id of the gadget.
  /// @return Parts of a gadget.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.1/gadgets/{gadget_id}/parts
  [[nodiscard]] shop::ListPartsResponse list_parts(std::string_view gadget_id, const CallOptions& options = {}) const;

  /// Mends a gadget, or all of them.
  ///
  /// @param request What is broken.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.1/gadgets/mend
  void mend(const shop::MendGadget& request = {}, const CallOptions& options = {}) const;

 protected:
  std::shared_ptr<const internal::Session> session_;
};

}  // namespace databricks::inline v0_2

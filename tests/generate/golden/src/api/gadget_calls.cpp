// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/gadget_calls.hpp>

#include "api/endpoints/gadgets.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::gadgets;

shop::ListPartsResponse GadgetCalls::list_parts(std::string_view gadget_id, const CallOptions& options) const {
  return session_->call<shop::ListPartsResponse>(endpoint::list_parts, internal::PathParameters{gadget_id}, options);
}

void GadgetCalls::mend(const shop::MendGadget& request, const CallOptions& options) const {
  session_->call(endpoint::mend, request, options);
}

}  // namespace databricks::inline v0_2

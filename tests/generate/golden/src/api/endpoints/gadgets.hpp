// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::gadgets {

inline constexpr Endpoint list_parts{http::Verb::get, "/api/2.1/gadgets/{gadget_id}/parts", Idempotency::idempotent};
inline constexpr Endpoint mend{http::Verb::post, "/api/2.1/gadgets/mend", Idempotency::non_idempotent};
inline constexpr Endpoint start{http::Verb::put, "/api/2.1/gadgets/start", Idempotency::idempotent};

}  // namespace databricks::inline v0_2::internal::endpoints::gadgets

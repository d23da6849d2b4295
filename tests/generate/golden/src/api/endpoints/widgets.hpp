// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal::endpoints::widgets {

inline constexpr Endpoint create{http::Verb::post, "/api/2.0/widgets/create", Idempotency::with_token, "widget_id"};
inline constexpr Endpoint delete_{http::Verb::delete_, "/api/2.0/widgets/{widget_id}", Idempotency::idempotent};
inline constexpr Endpoint edit{http::Verb::post, "/api/2.0/widgets/edit", Idempotency::non_idempotent};
inline constexpr Endpoint get{http::Verb::get, "/api/2.0/widgets/get", Idempotency::idempotent, "widget_id"};
inline constexpr Endpoint list{http::Verb::get, "/api/2.0/widgets/list", Idempotency::idempotent};
inline constexpr Endpoint list_colors{http::Verb::get, "/api/2.0/widgets/colors", Idempotency::idempotent};
inline constexpr Endpoint paint{http::Verb::post, "/api/2.0/widgets/paint", Idempotency::non_idempotent};
inline constexpr Endpoint update{
    http::Verb::patch, "/api/2.0/widgets/{widget_id}", Idempotency::non_idempotent, "widget_id"};

}  // namespace databricks::inline v0_2::internal::endpoints::widgets

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <cstdint>

/// Forward declarations of all models.

namespace databricks::inline v0_2::shop {
enum class Color : std::uint8_t;
struct CreateWidget;
struct CreateWidgetResponse;
struct DeleteWidgetRequest;
struct EditWidget;
struct Fuel;
struct GetWidgetRequest;
struct ListColorsResponse;
struct ListPartsResponse;
struct ListWidgetsRequest;
struct ListWidgetsResponse;
struct MendGadget;
struct PaintWidget;
struct Part;
struct Power;
struct UpdateWidget;
struct Widget;
}  // namespace databricks::inline v0_2::shop

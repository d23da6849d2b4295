// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <databricks/export.hpp>
#include <databricks/model.hpp>

namespace databricks::inline v0_2::shop {

/// Color of a widget.
enum class Color : std::uint8_t {
  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.
  /// As the sky.
  blue,
  /// As a rose.
  red,
};
[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts(Color) noexcept;

struct Widget;

// What the compiler makes of a struct (copies, comparisons) is no use of its deprecated members.
#if defined(_MSC_VER)
#pragma warning(push)
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif

/// A part of a widget.
struct Part {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// How many there are.
  std::optional<std::int32_t> count{};
  /// A widget that is the part.
  Boxed<Widget> inner{};
  /// Required. Name of the part.
  std::string part_name;

  bool operator==(const Part&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Settings of a new widget.
struct CreateWidget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Color of the widget.
  std::optional<OpenEnum<Color>> color{};
  /// Makes a second request of the same token do nothing.
  std::optional<std::string> idempotency_token{};
  /// Required. Name of the widget, unique.
  std::string name;
  /// What the widget is made of.
  List<Part> parts = unset;
  /// Free labels.
  Map<std::string> tags = unset;
  /// Deprecated: use parts. Weight in grams.
  [[deprecated("use parts")]]
  std::optional<std::int64_t> weight{};

  bool operator==(const CreateWidget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Id of the new widget.
struct CreateWidgetResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Id of the new widget.
  std::string widget_id;

  bool operator==(const CreateWidgetResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// New settings of an existing widget.
struct EditWidget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Color of the widget.
  std::optional<OpenEnum<Color>> color{};
  /// Required. Name of the widget, unique.
  std::string name;
  /// What the widget is made of.
  List<Part> parts = unset;
  /// Free labels.
  Map<std::string> tags = unset;
  /// Required. Id of the widget to change.
  std::string widget_id;

  bool operator==(const EditWidget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Colors of widgets.
struct ListColorsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// All colors.
  List<OpenEnum<Color>> colors = unset;

  bool operator==(const ListColorsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// A widget.
struct Widget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Color of the widget.
  std::optional<OpenEnum<Color>> color{};
  /// Name of the widget, unique.
  std::optional<std::string> name{};
  /// What the widget is made of.
  List<Part> parts = unset;
  /// Free labels.
  Map<std::string> tags = unset;
  /// Id of the widget.
  std::string widget_id;

  bool operator==(const Widget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// One page of widgets.
struct ListWidgetsResponse {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Token of the next page.
  std::optional<std::string> next_page{};
  /// Widgets of this page.
  List<Widget> widgets = unset;

  bool operator==(const ListWidgetsResponse&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Another color for a widget.
struct PaintWidget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. The other color.
  OpenEnum<Color> color;
  /// Required. Id of the widget to paint.
  std::string widget_id;

  bool operator==(const PaintWidget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// Changes of a widget.
struct UpdateWidget {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Color of the widget.
  std::optional<OpenEnum<Color>> color{};
  /// Name of the widget, unique.
  std::optional<std::string> name{};
  /// Free labels.
  Map<std::string> tags = unset;

  bool operator==(const UpdateWidget&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of widgets.delete.
struct DeleteWidgetRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the widget.
  std::string widget_id;

  bool operator==(const DeleteWidgetRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of widgets.get.
struct GetWidgetRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Required. Id of the widget.
  std::string widget_id;
  /// Whether the parts are returned too.
  std::optional<bool> with_parts{};

  bool operator==(const GetWidgetRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

/// The parameters of widgets.list.
struct ListWidgetsRequest {
  /// What this library does not know; sent back as it came.
  UnknownFields unknown_fields{};
  /// Only widgets of this color.
  std::optional<OpenEnum<Color>> color{};
  /// Most widgets in a page.
  std::optional<std::int32_t> max_results{};
  /// Token of the page to return.
  std::optional<std::string> page{};

  bool operator==(const ListWidgetsRequest&) const = default;
  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;
};

#if defined(_MSC_VER)
#pragma warning(pop)
#else
#pragma GCC diagnostic pop
#endif

}  // namespace databricks::inline v0_2::shop

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/widgets.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::shop {

std::span<const std::string_view> wire_texts(Color) noexcept {
  static constexpr std::string_view texts[] = {
      "",
      "BLUE",
      "RED",
  };
  return texts;
}

const internal::codec::Table& CreateWidget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateWidget::color>("color"),
      internal::codec::field<&CreateWidget::idempotency_token>("idempotency_token"),
      internal::codec::field<&CreateWidget::name>("name"),
      internal::codec::field<&CreateWidget::parts>("parts"),
      internal::codec::field<&CreateWidget::tags>("tags"),
      internal::codec::field<&CreateWidget::weight>("weight"),
  };
  static constexpr auto table = internal::codec::table<CreateWidget>("CreateWidget", fields);
  return table;
}

const internal::codec::Table& CreateWidgetResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateWidgetResponse::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<CreateWidgetResponse>("CreateWidgetResponse", fields);
  return table;
}

const internal::codec::Table& EditWidget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&EditWidget::color>("color"),
      internal::codec::field<&EditWidget::name>("name"),
      internal::codec::field<&EditWidget::parts>("parts"),
      internal::codec::field<&EditWidget::tags>("tags"),
      internal::codec::field<&EditWidget::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<EditWidget>("EditWidget", fields);
  return table;
}

const internal::codec::Table& ListColorsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListColorsResponse::colors>("colors"),
  };
  static constexpr auto table = internal::codec::table<ListColorsResponse>("ListColorsResponse", fields);
  return table;
}

const internal::codec::Table& ListWidgetsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListWidgetsResponse::next_page>("next_page"),
      internal::codec::field<&ListWidgetsResponse::widgets>("widgets"),
  };
  static constexpr auto table = internal::codec::table<ListWidgetsResponse>("ListWidgetsResponse", fields);
  return table;
}

const internal::codec::Table& PaintWidget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&PaintWidget::color>("color"),
      internal::codec::field<&PaintWidget::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<PaintWidget>("PaintWidget", fields);
  return table;
}

const internal::codec::Table& Part::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Part::count>("count"),
      internal::codec::field<&Part::inner>("inner"),
      internal::codec::field<&Part::part_name>("part_name"),
  };
  static constexpr auto table = internal::codec::table<Part>("Part", fields);
  return table;
}

const internal::codec::Table& UpdateWidget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&UpdateWidget::color>("color"),
      internal::codec::field<&UpdateWidget::name>("name"),
      internal::codec::field<&UpdateWidget::tags>("tags"),
  };
  static constexpr auto table = internal::codec::table<UpdateWidget>("UpdateWidget", fields);
  return table;
}

const internal::codec::Table& Widget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Widget::color>("color"),
      internal::codec::field<&Widget::name>("name"),
      internal::codec::field<&Widget::parts>("parts"),
      internal::codec::field<&Widget::tags>("tags"),
      internal::codec::field<&Widget::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<Widget>("Widget", fields);
  return table;
}

const internal::codec::Table& DeleteWidgetRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&DeleteWidgetRequest::widget_id>("widget_id"),
  };
  static constexpr auto table = internal::codec::table<DeleteWidgetRequest>("DeleteWidgetRequest", fields);
  return table;
}

const internal::codec::Table& GetWidgetRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetWidgetRequest::widget_id>("widget_id"),
      internal::codec::field<&GetWidgetRequest::with_parts>("with_parts"),
  };
  static constexpr auto table = internal::codec::table<GetWidgetRequest>("GetWidgetRequest", fields);
  return table;
}

const internal::codec::Table& ListWidgetsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListWidgetsRequest::color>("color"),
      internal::codec::field<&ListWidgetsRequest::max_results>("max_results"),
      internal::codec::field<&ListWidgetsRequest::page>("page"),
  };
  static constexpr auto table = internal::codec::table<ListWidgetsRequest>("ListWidgetsRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::shop

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/widgets.hpp>

#include "api/endpoints/widgets.hpp"
#include "api/with_idempotency_token.hpp"
#include "api/page_through.hpp"
#include "codec/convert.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2 {

namespace endpoint = internal::endpoints::widgets;

shop::CreateWidgetResponse WidgetsClient::create(const shop::CreateWidget& request, const CallOptions& options) const {
  return session_->call<shop::CreateWidgetResponse>(endpoint::create,
                                                    internal::with_idempotency_token(*session_, request), options);
}

void WidgetsClient::delete_(std::string_view widget_id, const CallOptions& options) const {
  delete_(shop::DeleteWidgetRequest{.widget_id = std::string{widget_id}}, options);
}

void WidgetsClient::delete_(const shop::DeleteWidgetRequest& request, const CallOptions& options) const {
  session_->call(endpoint::delete_, request, options);
}

void WidgetsClient::edit(const shop::EditWidget& request, const CallOptions& options) const {
  session_->call(endpoint::edit, request, options);
}

shop::Widget WidgetsClient::get(std::string_view widget_id, const CallOptions& options) const {
  return get(shop::GetWidgetRequest{.widget_id = std::string{widget_id}}, options);
}

shop::Widget WidgetsClient::get(const shop::GetWidgetRequest& request, const CallOptions& options) const {
  return session_->call<shop::Widget>(endpoint::get, request, options);
}

Paged<shop::Widget> WidgetsClient::list(const shop::ListWidgetsRequest& request, const CallOptions& options) const {
  constexpr internal::Paging paging{&shop::ListWidgetsResponse::widgets, &shop::ListWidgetsRequest::page,
                                    &shop::ListWidgetsResponse::next_page};
  return internal::page_through(session_, endpoint::list, request, paging, options);
}

std::vector<OpenEnum<shop::Color>> WidgetsClient::list_colors(const CallOptions& options) const {
  return session_->call<shop::ListColorsResponse>(endpoint::list_colors, options).colors;
}

void WidgetsClient::recolor(std::string_view widget_id, const OpenEnum<shop::Color>& color,
                            const CallOptions& options) const {
  recolor(shop::PaintWidget{.color = color, .widget_id = std::string{widget_id}}, options);
}

void WidgetsClient::recolor(const shop::PaintWidget& request, const CallOptions& options) const {
  session_->call(endpoint::paint, request, options);
}

shop::Widget WidgetsClient::update(std::string_view widget_id, const shop::UpdateWidget& request,
                                   const CallOptions& options) const {
  return session_->call<shop::Widget>(endpoint::update, internal::PathParameters{widget_id}, request, options);
}

shop::EditWidget shop::to_edit_request(const Widget& current) {
  return internal::codec::convert<EditWidget>(current);
}

}  // namespace databricks::inline v0_2

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/call_options.hpp>
#include <databricks/export.hpp>
#include <databricks/model/widgets.hpp>
#include <databricks/paged.hpp>

namespace databricks::inline v0_2 {

namespace internal {
class Session;
}  // namespace internal

/// Widgets API 2.0: things to try the generator on. Reached through DatabricksClient::widgets().
///
/// The last argument of every method is the CallOptions of this one call. A const client is safe from any number of
/// threads.
class DATABRICKS_EXPORT WidgetsClient {
 public:
  explicit WidgetsClient(std::shared_ptr<const internal::Session> session) noexcept : session_(std::move(session)) {}

  /// Creates a widget.
  ///
  /// A second paragraph, before an example.
  ///
  ///     shop::CreateWidget widget{.name = "cog"};
  ///
  /// @param request Settings of a new widget.
  /// @return The id of the new widget.
  /// @throws ResourceAlreadyExists when the name is taken
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/widgets/create
  shop::CreateWidgetResponse create(const shop::CreateWidget& request, const CallOptions& options = {}) const;

  /// Deletes a widget for good.
  ///
  /// @param widget_id Id of the widget.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: DELETE /api/2.0/widgets/{widget_id}
  void delete_(std::string_view widget_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of widgets.delete.
  /// REST: DELETE /api/2.0/widgets/{widget_id}
  void delete_(const shop::DeleteWidgetRequest& request, const CallOptions& options = {}) const;

  /// Replaces the settings of a widget.
  ///
  /// @param request New settings of an existing widget.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/widgets/edit
  void edit(const shop::EditWidget& request, const CallOptions& options = {}) const;

  /// Returns one widget.
  ///
  /// @param widget_id Id of the widget.
  /// @return A widget.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/widgets/get
  [[nodiscard]] shop::Widget get(std::string_view widget_id, const CallOptions& options = {}) const;

  /// @overload
  /// @param request The parameters of widgets.get.
  /// REST: GET /api/2.0/widgets/get
  [[nodiscard]] shop::Widget get(const shop::GetWidgetRequest& request, const CallOptions& options = {}) const;

  /// Lists the widgets.
  ///
  /// @param request The parameters of widgets.list.
  /// @return The widgets, page by page.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/widgets/list
  [[nodiscard]] Paged<shop::Widget> list(const shop::ListWidgetsRequest& request = {},
                                         const CallOptions& options = {}) const;

  /// Lists the colors that widgets come in.
  ///
  /// @return All colors.
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: GET /api/2.0/widgets/colors
  [[nodiscard]] std::vector<OpenEnum<shop::Color>> list_colors(const CallOptions& options = {}) const;

  /// Gives a widget another color.
  ///
  /// @param widget_id Id of the widget to paint.
  /// @param color The other color.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: POST /api/2.0/widgets/paint
  void recolor(std::string_view widget_id, const OpenEnum<shop::Color>& color, const CallOptions& options = {}) const;

  /// @overload
  /// @param request Another color for a widget.
  /// REST: POST /api/2.0/widgets/paint
  void recolor(const shop::PaintWidget& request, const CallOptions& options = {}) const;

  /// Changes the given settings of a widget; the others stay.
  ///
  /// @param widget_id Id of the widget.
  /// @param request Changes of a widget.
  /// @return A widget.
  /// @throws ResourceDoesNotExist
  /// @throws Exception as every call does, see CallOptions
  ///
  /// REST: PATCH /api/2.0/widgets/{widget_id}
  shop::Widget update(std::string_view widget_id, const shop::UpdateWidget& request,
                      const CallOptions& options = {}) const;

 private:
  std::shared_ptr<const internal::Session> session_;
};

namespace shop {

/// The settings as a request: change what is to change and pass it to WidgetsClient::edit(). Members that this library
/// does not know go along.
[[nodiscard]] DATABRICKS_EXPORT EditWidget to_edit_request(const Widget& current);

}  // namespace shop
}  // namespace databricks::inline v0_2

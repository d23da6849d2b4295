// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "conformance/all_models.hpp"

#include <databricks/model/fwd.hpp>
#include <databricks/model/gadgets.hpp>
#include <databricks/model/widgets.hpp>

namespace databricks::conformance {

std::span<const ModelEntry> all_models() {
  static const ModelEntry models[] = {
      entry<shop::Fuel>("shop::Fuel"),
      entry<shop::ListPartsResponse>("shop::ListPartsResponse"),
      entry<shop::MendGadget>("shop::MendGadget"),
      entry<shop::Power>("shop::Power"),
      entry<shop::CreateWidget>("shop::CreateWidget"),
      entry<shop::CreateWidgetResponse>("shop::CreateWidgetResponse"),
      entry<shop::EditWidget>("shop::EditWidget"),
      entry<shop::ListColorsResponse>("shop::ListColorsResponse"),
      entry<shop::ListWidgetsResponse>("shop::ListWidgetsResponse"),
      entry<shop::PaintWidget>("shop::PaintWidget"),
      entry<shop::Part>("shop::Part"),
      entry<shop::UpdateWidget>("shop::UpdateWidget"),
      entry<shop::Widget>("shop::Widget"),
      entry<shop::DeleteWidgetRequest>("shop::DeleteWidgetRequest"),
      entry<shop::GetWidgetRequest>("shop::GetWidgetRequest"),
      entry<shop::ListWidgetsRequest>("shop::ListWidgetsRequest"),
  };
  return models;
}

}  // namespace databricks::conformance

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include "conformance/all_endpoints.hpp"

#include "api/endpoints/gadgets.hpp"
#include "api/endpoints/widgets.hpp"

namespace databricks::conformance {

std::span<const EndpointEntry> all_endpoints() {
  static const EndpointEntry entries[] = {
      {"gadgets.list_parts", internal::endpoints::gadgets::list_parts},
      {"gadgets.mend", internal::endpoints::gadgets::mend},
      {"gadgets.start", internal::endpoints::gadgets::start},
      {"widgets.create", internal::endpoints::widgets::create},
      {"widgets.delete", internal::endpoints::widgets::delete_},
      {"widgets.edit", internal::endpoints::widgets::edit},
      {"widgets.get", internal::endpoints::widgets::get},
      {"widgets.list", internal::endpoints::widgets::list},
      {"widgets.list_colors", internal::endpoints::widgets::list_colors},
      {"widgets.paint", internal::endpoints::widgets::paint},
      {"widgets.update", internal::endpoints::widgets::update},
  };
  return entries;
}

}  // namespace databricks::conformance

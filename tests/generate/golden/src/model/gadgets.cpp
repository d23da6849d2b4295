// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/gadgets.hpp>

#include <utility>

#include "codec/table.hpp"

namespace databricks::inline v0_2::shop {

const internal::codec::Table& Fuel::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Fuel::coal>("coal"),
      internal::codec::field<&Fuel::power>("power"),
      internal::codec::field<&Fuel::wind>("wind"),
  };
  static constexpr auto table = internal::codec::table<Fuel>("Fuel", fields);
  return table;
}

const internal::codec::Table& ListPartsResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListPartsResponse::parts>("parts"),
  };
  static constexpr auto table = internal::codec::table<ListPartsResponse>("ListPartsResponse", fields);
  return table;
}

const internal::codec::Table& MendGadget::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&MendGadget::gadget_id>("gadget_id"),
      internal::codec::field<&MendGadget::power>("power"),
      internal::codec::field<&MendGadget::wind>("wind"),
  };
  static constexpr auto table = internal::codec::table<MendGadget>("MendGadget", fields);
  return table;
}

const internal::codec::Table& Power::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Power::watts>("watts"),
  };
  static constexpr auto table = internal::codec::table<Power>("Power", fields);
  return table;
}

void assign(Fuel& target, Drive value) {
  struct Setter {
    Fuel& target;

    void operator()(Power& value) const { target.power = std::move(value); }
    void operator()(Wind& value) const { target.wind = std::move(value.direction); }
    void operator()(UnknownDrive& value) const { target = std::move(value.wire); }
  };
  std::visit(Setter{target}, value);
}

Drive drive_of(const Fuel& wire) {
  const bool is_odd = wire.coal || !wire.unknown_fields.empty();
  int count = wire.power.has_value();
  count += wire.wind.has_value();
  if (is_odd || count != 1) return UnknownDrive{wire};
  if (wire.power) return Power{*wire.power};
  return Wind{*wire.wind};
}

}  // namespace databricks::inline v0_2::shop

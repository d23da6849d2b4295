#include "support/sample_model.hpp"

#include "codec/table.hpp"

namespace databricks::support {

std::span<const std::string_view> wire_texts(Colour) noexcept {
  static constexpr std::string_view texts[] = {"", "GREEN", "RED"};
  return texts;
}

const codec::Table& Part::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Part::count>("count"),
      codec::field<&Part::name>("name"),
  };
  static constexpr auto table = codec::table<Part>("Part", fields);
  return table;
}

const codec::Table& Sample::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Sample::child>("child"),     codec::field<&Sample::colour>("colour"),
      codec::field<&Sample::content>("content"), codec::field<&Sample::factor>("factor"),
      codec::field<&Sample::flag>("flag"),       codec::field<&Sample::free_form>("free_form"),
      codec::field<&Sample::key>("key"),         codec::field<&Sample::labels>("labels"),
      codec::field<&Sample::level>("level"),     codec::field<&Sample::limit>("limit"),
      codec::field<&Sample::number>("number"),   codec::field<&Sample::part_by_name>("part_by_name"),
      codec::field<&Sample::parts>("parts"),     codec::field<&Sample::password>("password"),
      codec::field<&Sample::pause>("pause"),     codec::field<&Sample::since>("since"),
      codec::field<&Sample::tags>("tags"),       codec::field<&Sample::text>("text"),
      codec::field<&Sample::values>("values"),
  };
  static constexpr auto table = codec::table<Sample>("Sample", fields);
  return table;
}

}  // namespace databricks::support

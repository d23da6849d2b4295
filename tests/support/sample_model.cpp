#include "support/sample_model.hpp"

#include "codec/table.hpp"

namespace databricks::support {

std::span<const std::string_view> wire_texts(Colour) noexcept {
  static constexpr std::string_view texts[] = {"", "GREEN", "RED"};
  return texts;
}

const internal::codec::Table& Part::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Part::count>("count"),
      internal::codec::field<&Part::name>("name"),
  };
  static constexpr auto table = internal::codec::table<Part>("Part", fields);
  return table;
}

const internal::codec::Table& Sample::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Sample::child>("child"),
      internal::codec::field<&Sample::colour>("colour"),
      internal::codec::field<&Sample::content>("content"),
      internal::codec::field<&Sample::factor>("factor"),
      internal::codec::field<&Sample::flag>("flag"),
      internal::codec::field<&Sample::free_form>("free_form"),
      internal::codec::field<&Sample::key>("key"),
      internal::codec::field<&Sample::labels>("labels"),
      internal::codec::field<&Sample::level>("level"),
      internal::codec::field<&Sample::limit>("limit"),
      internal::codec::field<&Sample::number>("number"),
      internal::codec::field<&Sample::part_by_name>("part_by_name"),
      internal::codec::field<&Sample::parts>("parts"),
      internal::codec::field<&Sample::password>("password"),
      internal::codec::field<&Sample::period>("period"),
      internal::codec::field<&Sample::since>("since"),
      internal::codec::field<&Sample::tags>("tags"),
      internal::codec::field<&Sample::text>("text"),
      internal::codec::field<&Sample::values>("values"),
  };
  static constexpr auto table = internal::codec::table<Sample>("Sample", fields);
  return table;
}

const internal::codec::Table& Rule::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Rule::colour>("colour"),     internal::codec::field<&Rule::content>("content"),
      internal::codec::field<&Rule::enabled>("enabled"),   internal::codec::field<&Rule::factor>("factor"),
      internal::codec::field<&Rule::level>("level"),       internal::codec::field<&Rule::part>("part"),
      internal::codec::field<&Rule::password>("password"), internal::codec::field<&Rule::period>("period"),
      internal::codec::field<&Rule::rest>("rest"),         internal::codec::field<&Rule::text>("text"),
  };
  static constexpr auto table = internal::codec::table<Rule>("Rule", fields);
  return table;
}

}  // namespace databricks::support

// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/dbfs.hpp>

#include "codec/table.hpp"

namespace databricks::inline v0_2::files {

const internal::codec::Table& AddBlock::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&AddBlock::data>("data"),
      internal::codec::field<&AddBlock::handle>("handle"),
  };
  static constexpr auto table = internal::codec::table<AddBlock>("AddBlock", fields);
  return table;
}

const internal::codec::Table& Close::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Close::handle>("handle"),
  };
  static constexpr auto table = internal::codec::table<Close>("Close", fields);
  return table;
}

const internal::codec::Table& Create::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Create::overwrite>("overwrite"),
      internal::codec::field<&Create::path>("path"),
  };
  static constexpr auto table = internal::codec::table<Create>("Create", fields);
  return table;
}

const internal::codec::Table& CreateResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&CreateResponse::handle>("handle"),
  };
  static constexpr auto table = internal::codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const internal::codec::Table& Delete::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Delete::path>("path"),
      internal::codec::field<&Delete::recursive>("recursive"),
  };
  static constexpr auto table = internal::codec::table<Delete>("Delete", fields);
  return table;
}

const internal::codec::Table& FileInfo::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&FileInfo::file_size>("file_size"),
      internal::codec::field<&FileInfo::is_dir>("is_dir"),
      internal::codec::field<&FileInfo::modification_time>("modification_time"),
      internal::codec::field<&FileInfo::path>("path"),
  };
  static constexpr auto table = internal::codec::table<FileInfo>("FileInfo", fields);
  return table;
}

const internal::codec::Table& ListStatusResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListStatusResponse::files>("files"),
  };
  static constexpr auto table = internal::codec::table<ListStatusResponse>("ListStatusResponse", fields);
  return table;
}

const internal::codec::Table& MkDirs::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&MkDirs::path>("path"),
  };
  static constexpr auto table = internal::codec::table<MkDirs>("MkDirs", fields);
  return table;
}

const internal::codec::Table& Move::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Move::destination_path>("destination_path"),
      internal::codec::field<&Move::source_path>("source_path"),
  };
  static constexpr auto table = internal::codec::table<Move>("Move", fields);
  return table;
}

const internal::codec::Table& Put::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&Put::contents>("contents"),
      internal::codec::field<&Put::overwrite>("overwrite"),
      internal::codec::field<&Put::path>("path"),
  };
  static constexpr auto table = internal::codec::table<Put>("Put", fields);
  return table;
}

const internal::codec::Table& ReadResponse::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ReadResponse::bytes_read>("bytes_read"),
      internal::codec::field<&ReadResponse::data>("data"),
  };
  static constexpr auto table = internal::codec::table<ReadResponse>("ReadResponse", fields);
  return table;
}

const internal::codec::Table& GetStatusRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&GetStatusRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<GetStatusRequest>("GetStatusRequest", fields);
  return table;
}

const internal::codec::Table& ListDbfsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ListDbfsRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<ListDbfsRequest>("ListDbfsRequest", fields);
  return table;
}

const internal::codec::Table& ReadDbfsRequest::field_table() noexcept {
  static constexpr internal::codec::Field fields[] = {
      internal::codec::field<&ReadDbfsRequest::length>("length"),
      internal::codec::field<&ReadDbfsRequest::offset>("offset"),
      internal::codec::field<&ReadDbfsRequest::path>("path"),
  };
  static constexpr auto table = internal::codec::table<ReadDbfsRequest>("ReadDbfsRequest", fields);
  return table;
}

}  // namespace databricks::inline v0_2::files

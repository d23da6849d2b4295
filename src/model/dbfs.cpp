// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/model/dbfs.hpp>

#include "codec/table.hpp"

namespace databricks::files {

const codec::Table& AddBlock::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&AddBlock::data>("data"),
      codec::field<&AddBlock::handle>("handle"),
  };
  static constexpr auto table = codec::table<AddBlock>("AddBlock", fields);
  return table;
}

const codec::Table& Close::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Close::handle>("handle"),
  };
  static constexpr auto table = codec::table<Close>("Close", fields);
  return table;
}

const codec::Table& Create::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Create::overwrite>("overwrite"),
      codec::field<&Create::path>("path"),
  };
  static constexpr auto table = codec::table<Create>("Create", fields);
  return table;
}

const codec::Table& CreateResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&CreateResponse::handle>("handle"),
  };
  static constexpr auto table = codec::table<CreateResponse>("CreateResponse", fields);
  return table;
}

const codec::Table& Delete::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Delete::path>("path"),
      codec::field<&Delete::recursive>("recursive"),
  };
  static constexpr auto table = codec::table<Delete>("Delete", fields);
  return table;
}

const codec::Table& FileInfo::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&FileInfo::file_size>("file_size"),
      codec::field<&FileInfo::is_dir>("is_dir"),
      codec::field<&FileInfo::modification_time>("modification_time"),
      codec::field<&FileInfo::path>("path"),
  };
  static constexpr auto table = codec::table<FileInfo>("FileInfo", fields);
  return table;
}

const codec::Table& ListStatusResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListStatusResponse::files>("files"),
  };
  static constexpr auto table = codec::table<ListStatusResponse>("ListStatusResponse", fields);
  return table;
}

const codec::Table& MkDirs::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&MkDirs::path>("path"),
  };
  static constexpr auto table = codec::table<MkDirs>("MkDirs", fields);
  return table;
}

const codec::Table& Move::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Move::destination_path>("destination_path"),
      codec::field<&Move::source_path>("source_path"),
  };
  static constexpr auto table = codec::table<Move>("Move", fields);
  return table;
}

const codec::Table& Put::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&Put::contents>("contents"),
      codec::field<&Put::overwrite>("overwrite"),
      codec::field<&Put::path>("path"),
  };
  static constexpr auto table = codec::table<Put>("Put", fields);
  return table;
}

const codec::Table& ReadResponse::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ReadResponse::bytes_read>("bytes_read"),
      codec::field<&ReadResponse::data>("data"),
  };
  static constexpr auto table = codec::table<ReadResponse>("ReadResponse", fields);
  return table;
}

const codec::Table& GetStatusRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&GetStatusRequest::path>("path"),
  };
  static constexpr auto table = codec::table<GetStatusRequest>("GetStatusRequest", fields);
  return table;
}

const codec::Table& ListDbfsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ListDbfsRequest::path>("path"),
  };
  static constexpr auto table = codec::table<ListDbfsRequest>("ListDbfsRequest", fields);
  return table;
}

const codec::Table& ReadDbfsRequest::field_table() noexcept {
  static constexpr codec::Field fields[] = {
      codec::field<&ReadDbfsRequest::length>("length"),
      codec::field<&ReadDbfsRequest::offset>("offset"),
      codec::field<&ReadDbfsRequest::path>("path"),
  };
  static constexpr auto table = codec::table<ReadDbfsRequest>("ReadDbfsRequest", fields);
  return table;
}

}  // namespace databricks::files

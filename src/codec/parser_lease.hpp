#pragma once

#include <cstddef>
#include <memory>

#include <simdjson.h>

namespace databricks::inline v0_2::internal::codec {

/// A parser for one document. The process keeps one for the next document, with its buffers, because these are several
/// times as large as the document and making them costs more than reading a short one. Whoever finds that one taken, on
/// another thread or further up on this one, gets a parser of its own.
class ParserLease {
 public:
  /// @param size that of the document.
  /// @throws std::bad_alloc
  explicit ParserLease(std::size_t size);
  ParserLease(const ParserLease&) = delete;
  ParserLease& operator=(const ParserLease&) = delete;
  ~ParserLease();

  [[nodiscard]] simdjson::ondemand::parser& parser() noexcept;

 private:
  struct Kept;
  class Spare;

  static Spare spare_;

  std::unique_ptr<Kept> kept_;
  std::size_t size_;
};

}  // namespace databricks::inline v0_2::internal::codec

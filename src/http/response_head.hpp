#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include <databricks/http/message.hpp>

#include "http/public_names.hpp"

namespace databricks::inline v0_2::internal::http {

/// What comes before the body of a response, line by line as it arrives.
class ResponseHead {
 public:
  static constexpr std::size_t kMaxSize = std::size_t{256} << 10;  ///< Bytes, interim responses and trailers included.

  /// Takes one line, with or without its line break. False when it makes the head too large: nothing more is to be read.
  /// Lines that are no headers are left out, and so are trailers: nobody asked for them, and they must not pass for
  /// headers.
  [[nodiscard]] bool add_line(std::string_view line);

  /// True once the empty line has come that stands before the body. libcurl takes a head that is cut off for a whole one.
  [[nodiscard]] bool has_ended() const noexcept { return has_ended_; }

  /// Those of the last response; interim responses leave none.
  [[nodiscard]] const Headers& headers() const noexcept { return headers_; }
  [[nodiscard]] Headers take_headers() noexcept { return std::exchange(headers_, {}); }

 private:
  Headers headers_;
  std::size_t bytes_ = 0;
  bool has_ended_ = false;
};

}  // namespace databricks::inline v0_2::internal::http

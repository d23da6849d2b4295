#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <databricks/config.hpp>

namespace databricks::support {

/// A place where a call hangs for ever unless its deadline or a cancellation ends it.
struct PlaceToHang {
  /// What makes it hang; it lives as long as the call.
  struct Trap {
    Config config;
    std::shared_ptr<void> server;
  };

  std::string name;
  std::function<Trap()> set_trap;
  /// What the deadline is reported as.
  ErrorKind error = ErrorKind::timeout;
};

inline std::ostream& operator<<(std::ostream& stream, const PlaceToHang& place) { return stream << place.name; }

/// Name resolution, connecting, TLS, the wait for an answer, its body, the token endpoint, the backoff between attempts.
[[nodiscard]] std::vector<PlaceToHang> places_to_hang();

}  // namespace databricks::support

#pragma once

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include <databricks/config.hpp>

namespace databricks::support {

/// A place where a call hangs for ever unless its deadline or a cancellation ends it.
struct HangScenario {
  /// What makes it hang; it lives as long as the call.
  struct Trap {
    Config config;
    std::shared_ptr<void> server;
  };

  std::string name;
  std::function<Trap()> set_trap;
  /// What the deadline is reported as.
  ErrorKind error = ErrorKind::timeout;
  /// False where the call is reported sooner: once no other attempt fits before its deadline.
  bool lasts_until_deadline = true;
};

inline std::ostream& operator<<(std::ostream& stream, const HangScenario& place) { return stream << place.name; }

/// Files and programs that settings name, name resolution, connecting, TLS, the wait for a response, its body, the token
/// endpoint, the backoff between attempts.
[[nodiscard]] std::vector<HangScenario> hang_scenarios();

}  // namespace databricks::support

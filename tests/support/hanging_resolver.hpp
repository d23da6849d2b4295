#pragma once

namespace databricks::support {

/// While one lives, the name service of this process never responds when it is asked for kHangingHost. For test programs
/// that are linked with hanging_resolver.cpp, which takes the place of the system's getaddrinfo().
class HangingResolver {
 public:
  static constexpr const char* kHangingHost = "unresponsive.example";

  HangingResolver();
  HangingResolver(const HangingResolver&) = delete;
  HangingResolver& operator=(const HangingResolver&) = delete;
  /// Lets those go that are waiting.
  ~HangingResolver();

  /// How often it was asked.
  [[nodiscard]] int questions() const;
};

}  // namespace databricks::support

#pragma once

#include <string>

namespace databricks::inline v0_2::internal {

/// The calls that one thread or task has made while it recorded them, for errors of work that consists of several calls.
struct CallRecord {
  std::string call{};        ///< The last one, as errors name it.
  std::string request_id{};  ///< The service's id of its last request.
  int attempts = 0;          ///< Of all of them.

  void add(const std::string& ended_call, std::string id, int attempts_of_call);
};

/// While it lives, the calls of this thread or task that succeed are added to a record; errors carry all of it themselves.
class CallRecording {
 public:
  explicit CallRecording(CallRecord& record) noexcept;
  CallRecording(const CallRecording&) = delete;
  CallRecording& operator=(const CallRecording&) = delete;
  ~CallRecording();

  /// The record of this thread or task; null when nobody records.
  [[nodiscard]] static CallRecord* current() noexcept;

 private:
  CallRecord* outer_;
};

}  // namespace databricks::inline v0_2::internal

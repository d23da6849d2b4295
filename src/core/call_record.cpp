#include "core/call_record.hpp"

#include <utility>

#include "base/reactor.hpp"

namespace databricks::inline v0_2::internal {

void CallRecord::add(const std::string& ended_call, std::string id, int attempts_of_call) {
  call = ended_call;
  request_id = std::move(id);
  attempts += attempts_of_call;
}

CallRecording::CallRecording(CallRecord& record) noexcept : outer_(current()) {
  execution_locals().call_record = &record;
}

CallRecording::~CallRecording() { execution_locals().call_record = outer_; }

CallRecord* CallRecording::current() noexcept { return static_cast<CallRecord*>(execution_locals().call_record); }

}  // namespace databricks::inline v0_2::internal

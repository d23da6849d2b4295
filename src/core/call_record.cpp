#include "core/call_record.hpp"

#include <utility>

namespace databricks::inline v0_2::internal {
namespace {

thread_local constinit CallRecord* t_current = nullptr;

}  // namespace

void CallRecord::add(const std::string& ended_call, std::string id, int attempts_of_call) {
  call = ended_call;
  request_id = std::move(id);
  attempts += attempts_of_call;
}

CallRecording::CallRecording(CallRecord& record) noexcept : outer_(std::exchange(t_current, &record)) {}

CallRecording::~CallRecording() { t_current = outer_; }

CallRecord* CallRecording::current() noexcept { return t_current; }

}  // namespace databricks::inline v0_2::internal

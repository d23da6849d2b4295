#include <databricks/api/jobs.hpp>

namespace databricks::inline v0_2::jobs {
namespace {

/// Runs and their tasks tell their state in an older and in a newer form; either may be missing.
template <class Item>
bool either_has_ended(const Item& item) noexcept {
  return (item.state && has_ended(*item.state)) || (item.status && has_ended(*item.status));
}

template <class Item>
bool either_has_succeeded(const Item& item) noexcept {
  if (item.state && item.state->result_state) return has_succeeded(*item.state);
  return item.status && has_succeeded(*item.status);
}

}  // namespace

bool has_ended(const RunState& state) noexcept {
  if (!state.life_cycle_state) return false;
  switch (state.life_cycle_state->value()) {
    case RunLifeCycleState::terminated:
    case RunLifeCycleState::skipped:
    case RunLifeCycleState::internal_error: return true;
    default: return false;
  }
}

bool has_succeeded(const RunState& state) noexcept {
  return has_ended(state) && state.result_state &&
         (*state.result_state == RunResultState::success ||
          *state.result_state == RunResultState::success_with_failures);
}

bool has_ended(const RunStatus& status) noexcept { return status.state == RunLifecycleStateV2State::terminated; }

bool has_succeeded(const RunStatus& status) noexcept {
  if (!has_ended(status) || !status.termination_details) return false;
  const TerminationDetails& end = *status.termination_details;
  if (!end.code) return end.type == TerminationTypeType::success;
  return *end.code == TerminationCodeCode::success || *end.code == TerminationCodeCode::success_with_failures;
}

bool has_ended(const Run& run) noexcept { return either_has_ended(run); }
bool has_succeeded(const Run& run) noexcept { return either_has_succeeded(run); }
bool has_ended(const RunTask& task) noexcept { return either_has_ended(task); }
bool has_succeeded(const RunTask& task) noexcept { return either_has_succeeded(task); }

}  // namespace databricks::inline v0_2::jobs

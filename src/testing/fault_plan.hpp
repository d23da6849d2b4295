#pragma once

#include <functional>
#include <optional>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <databricks/testing/fault.hpp>
#include <databricks/testing/handler.hpp>

#include "testing/public_names.hpp"

namespace databricks::inline v0_2::internal::testing {

/// Which request of a service meets which fault.
class FaultPlan {
 public:
  void add(Fault fault);
  /// @throws std::invalid_argument when the rate is not from 0 to 1, or there are no faults.
  void add(RandomFaults faults);

  /// The fault that a request meets, which is then counted. The faults before it let the request pass.
  /// @param names The routes that the request goes by.
  [[nodiscard]] std::optional<Fault> take(std::span<const std::string> names);

 private:
  struct Dice {
    RandomFaults faults;
    std::mt19937_64 generator;
  };

  std::vector<Fault> scripted_;
  std::vector<Dice> random_;
};

/// Handles a request as the fault wants it.
/// @param work Does what was asked for and returns the response; called at most once.
/// @param error Status, code and message of the fault in the words of this service.
[[nodiscard]] FakeResponse faulty_response(const Fault& fault, const http::Request& request,
                                           const std::function<http::Response()>& work, http::Response error);

}  // namespace databricks::inline v0_2::internal::testing

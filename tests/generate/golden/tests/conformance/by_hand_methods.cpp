// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/gadget.hpp>

namespace databricks::conformance {
namespace {

// What spec/ leaves to methods by hand: each name must be that of a member.
struct GadgetMethods : GadgetClient {
  using GadgetClient::start;
  using GadgetClient::wait_until_ready;
};

}  // namespace
}  // namespace databricks::conformance

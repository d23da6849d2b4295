// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.

#include <databricks/api/sub_clients.hpp>

#include <utility>

#include <databricks/api/all.hpp>

namespace databricks::inline v0_2 {

struct SubClients::All {
  explicit All(const std::shared_ptr<const internal::Session>& session)
      : gadget(session),
        widgets(session) {}

  GadgetClient gadget;
  WidgetsClient widgets;
};

SubClients::SubClients(std::shared_ptr<const internal::Session> session)
    : session_(std::move(session)), all_(std::make_shared<const All>(session_)) {}

const GadgetClient& SubClients::gadget() const noexcept { return all_->gadget; }
const WidgetsClient& SubClients::widgets() const noexcept { return all_->widgets; }

}  // namespace databricks::inline v0_2

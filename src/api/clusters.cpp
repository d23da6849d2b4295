#include <databricks/api/clusters.hpp>

#include <fmt/format.h>

#include "api/endpoints/clusters.hpp"
#include "core/call_name.hpp"
#include "core/session.hpp"
#include "core/wait.hpp"

namespace databricks::inline v0_2 {

using namespace compute;
namespace endpoint = internal::endpoints::clusters;

Paged<ClusterEvent> ClustersClient::events(const GetEvents& request, const CallOptions& options) const {
  // The service pages by token, or, in its older form, by an object that is the whole next request.
  const auto request_of = [request](const std::string& page) {
    if (page.starts_with('{')) return decode<GetEvents>(page);
    GetEvents next = request;
    if (!page.empty()) next.page_token = page;
    return next;
  };
  const auto fetch = [session = session_, request_of, options](const std::string& page) {
    auto response = session->call<GetEventsResponse>(endpoint::events, request_of(page), options);
    std::string next = response.next_page_token.value_or("");
    if (next.empty() && response.next_page) next = encode(*response.next_page);
    return Page<ClusterEvent>{std::move(response.events), std::move(next)};
  };
  return Paged<ClusterEvent>{fetch, internal::call_name(endpoint::events)};
}

namespace {

/// Classifies a cluster by the state that is waited for.
std::function<internal::PollResult(const ClusterDetails&)> waiting_for(State wanted) {
  return [wanted](const ClusterDetails& cluster) {
    using enum internal::PollState;
    const bool over = cluster.state == State::error || cluster.state == State::terminated;
    const auto state = cluster.state == wanted ? reached : over ? failed : in_progress;
    return internal::PollResult{state, fmt::format("{}{}{}", cluster.state.text(), cluster.state_message ? ": " : "",
                                                   cluster.state_message.value_or(""))};
  };
}

ClusterDetails wait_for(const ClustersClient& clusters, const internal::Session& session, std::string_view cluster_id,
                        State wanted, const WaitOptions<ClusterDetails>& options) {
  return internal::wait_until<ClusterDetails>(
      session.clock(), session.config().retry, fmt::format("cluster {}", cluster_id), options,
      [&](const CallOptions& call) { return clusters.get(cluster_id, call); }, waiting_for(wanted));
}

}  // namespace

ClusterDetails ClustersClient::wait_until_running(std::string_view cluster_id,
                                                  const WaitOptions<ClusterDetails>& options) const {
  return wait_for(*this, *session_, cluster_id, State::running, options);
}

ClusterDetails ClustersClient::wait_until_terminated(std::string_view cluster_id,
                                                     const WaitOptions<ClusterDetails>& options) const {
  return wait_for(*this, *session_, cluster_id, State::terminated, options);
}

std::string ClustersClient::latest_spark_version(const SparkVersionSelector& selector,
                                                 const CallOptions& options) const {
  const auto versions = spark_versions(options);
  if (auto key = compute::latest_spark_version(versions, selector)) return *std::move(key);
  throw_error({.kind = ErrorKind::not_found, .message = "the workspace has no runtime that fits the selector"});
}

std::string ClustersClient::smallest_node_type(const NodeTypeSelector& selector, const CallOptions& options) const {
  const auto types = list_node_types(options);
  if (auto id = compute::smallest_node_type(types, selector)) return *std::move(id);
  throw_error({.kind = ErrorKind::not_found, .message = "the workspace has no node type that fits the selector"});
}

}  // namespace databricks::inline v0_2

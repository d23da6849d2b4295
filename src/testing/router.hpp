#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <databricks/http/message.hpp>

#include "testing/members.hpp"
#include "testing/service_response.hpp"

namespace databricks::inline v0_2::internal::testing {

/// One request on its way to the method that handles it.
struct Call {
  std::string_view path;  ///< Without the query.
  const Json& input;      ///< The members of path, query and body, checked against those that the route expects.
};

struct Route {
  http::Verb verb;
  std::string path;  ///< Segments like "{cluster_id}" match anything and become members of the input.
  Members members;
  std::function<ServiceResponse(const Call&)> handler;
};

/// The way from verb and path to the method of a service.
class Router {
 public:
  struct Match {
    const Route* route;
    Json path_parameters;
  };

  void add(Route route);
  /// Serves the route under a further path, which is not listed.
  void add_alias(Route route);

  /// @throws ApiError when nothing is served there, or not with this verb.
  [[nodiscard]] Match match(http::Verb verb, std::string_view path) const;

  /// The route that serves this, or null.
  [[nodiscard]] const Route* find(http::Verb verb, std::string_view path) const;

  /// The listed routes, as "GET /api/2.0/clusters/get".
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  std::vector<Route> routes_;
  std::vector<Route> aliases_;
};

/// The routes of one service, whose paths begin alike.
template <typename Service>
class RouteGroup {
 public:
  using Method = ServiceResponse (Service::*)(const Call&);

  /// @param prefixes The first one is listed, the others are served as well.
  RouteGroup(Router& router, Service& service, std::initializer_list<std::string> prefixes)
      : router_(router), service_(service), prefixes_(prefixes) {}

  void get(std::string_view name, Members members, Method method) { add(http::Verb::get, name, members, method); }
  void post(std::string_view name, Members members, Method method) { add(http::Verb::post, name, members, method); }
  void put(std::string_view name, Members members, Method method) { add(http::Verb::put, name, members, method); }
  void patch(std::string_view name, Members members, Method method) { add(http::Verb::patch, name, members, method); }
  void delete_(std::string_view name, Members members, Method method) {
    add(http::Verb::delete_, name, members, method);
  }

 private:
  void add(http::Verb verb, std::string_view name, Members members, Method method) {
    Service& service = service_;
    const auto handler = [&service, method](const Call& call) { return (service.*method)(call); };
    for (const std::string& prefix : prefixes_) {
      Route route{verb, prefix + std::string{name}, members, handler};
      if (&prefix == &prefixes_.front()) {
        router_.add(std::move(route));
      } else {
        router_.add_alias(std::move(route));
      }
    }
  }

  Router& router_;
  Service& service_;
  std::vector<std::string> prefixes_;
};

}  // namespace databricks::inline v0_2::internal::testing

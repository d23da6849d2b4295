#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <databricks/paged.hpp>

#include "core/call_name.hpp"
#include "core/session.hpp"

namespace databricks::inline v0_2::internal {

/// The members by which a list is read page by page. A response names the token of the next page, which is empty or
/// absent on the last one.
template <class Items, class Response, class RequestToken, class Request, class ResponseToken>
struct Paging {
  Items Response::*items;
  RequestToken Request::*request_token;
  ResponseToken Response::*response_token;
};

template <class Items, class Response, class RequestToken, class Request, class ResponseToken>
Paging(Items Response::*, RequestToken Request::*, ResponseToken Response::*)
    -> Paging<Items, Response, RequestToken, Request, ResponseToken>;

[[nodiscard]] inline std::string token_text(std::string&& token) { return std::move(token); }
[[nodiscard]] inline std::string token_text(std::optional<std::string>&& token) {
  return std::move(token).value_or("");
}

/// @param complete see Paged.
template <class Items, class Response, class RequestToken, class Request, class ResponseToken,
          class Item = typename Items::value_type>
[[nodiscard]] Paged<Item> page_through(std::shared_ptr<const Session> session, const Endpoint& endpoint,
                                       Request request,
                                       Paging<Items, Response, RequestToken, Request, ResponseToken> paging,
                                       CallOptions options, typename Paged<Item>::Complete complete = {}) {
  auto fetch = [=, session = std::move(session), request = std::move(request)](const std::string& page_token) mutable {
    if (!page_token.empty()) request.*paging.request_token = page_token;
    auto response = session->template call<Response>(endpoint, request, options);
    std::string next = token_text(std::move(response.*paging.response_token));
    if constexpr (requires { response.has_more; }) {
      if (next.empty() && response.has_more.value_or(false)) {
        throw_error({.kind = ErrorKind::decode,
                     .message = "the service says that the list goes on, and gives no page token",
                     .call = call_name(endpoint)});
      }
    }
    return Page<Item>{std::move(response.*paging.items), std::move(next)};
  };
  return Paged<Item>{std::move(fetch), call_name(endpoint), std::move(complete)};
}

}  // namespace databricks::inline v0_2::internal

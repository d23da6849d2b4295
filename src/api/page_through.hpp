#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <databricks/paged.hpp>

#include "core/session.hpp"

namespace databricks {

/// A list whose pages are asked for with `page_token` and answered with `next_page_token`.
/// @param items the member of the answer that holds the items.
template <class Answer, class Item, class Request>
[[nodiscard]] Paged<Item> page_through(std::shared_ptr<const Session> session, const Endpoint& endpoint,
                                       Request request, std::vector<Item> Answer::*items, CallOptions options) {
  return Paged<Item>{
      [=, session = std::move(session), request = std::move(request)](const std::string& page_token) mutable {
        if (!page_token.empty()) request.page_token = page_token;
        auto answer = session->call<Answer>(endpoint, request, options);
        return Page<Item>{std::move(answer.*items), std::move(answer.next_page_token).value_or("")};
      }};
}

}  // namespace databricks

#pragma once

#include <databricks/http/message.hpp>
#include <databricks/model.hpp>
#include <databricks/result.hpp>

#include "codec/decode.hpp"
#include "codec/table.hpp"
#include "core/endpoint.hpp"

namespace databricks::inline v0_2::internal {

/// True for a page, by its label or its looks: that of a login or a proxy, or content that was asked for.
[[nodiscard]] bool is_web_page(const http::Response& response);

/// True when a page came where JSON was expected. JSON that is labelled as a page is JSON.
[[nodiscard]] bool is_page_instead_of_json(const http::Response& response);

/// Decodes a successful response into `model`, which must be fresh.
/// @return an error of kind decode when the response cannot be used: it is empty, no object, or lacks what the call returns.
/// Its message quotes what came, without the credentials of the request, unless the model may hold secrets.
[[nodiscard]] Result<codec::Decoded> decode_response(const http::Request& request, http::Response& response,
                                                     const Endpoint& endpoint, const codec::Table& table, void* model,
                                                     const DecodeOptions& options = {});

}  // namespace databricks::inline v0_2::internal

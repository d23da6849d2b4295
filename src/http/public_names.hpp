#pragma once

#include <databricks/http/message.hpp>
#include <databricks/http/policy.hpp>

/// The public names of databricks::http, which internal::http would otherwise hide from the code inside databricks::internal.
namespace databricks::inline v0_2::internal::http {

using databricks::http::Context;
using databricks::http::Header;
using databricks::http::Headers;
using databricks::http::Next;
using databricks::http::Policy;
using databricks::http::Request;
using databricks::http::Response;
using databricks::http::to_string;
using databricks::http::Transport;
using databricks::http::Verb;

}  // namespace databricks::inline v0_2::internal::http

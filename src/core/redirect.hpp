#pragma once

#include <string_view>

#include <databricks/error.hpp>
#include <databricks/http/message.hpp>

namespace databricks::inline v0_2::internal {

/// Adds to an error what a redirect means. None is followed; where it leads to tells what is wrong: the credentials, the
/// network, or the host setting.
/// @param location the header of that name.
void read_redirect(const http::Request& request, std::string_view location, Error& error);

}  // namespace databricks::inline v0_2::internal

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "testing/public_names.hpp"

/// Bodies of the media type multipart/form-data.
namespace databricks::inline v0_2::internal::testing::multipart {

[[nodiscard]] bool is_form(std::string_view content_type);

/// The names and contents of the parts, in order. @throws ApiError when the body is not such a form.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> parse(std::string_view body,
                                                                     std::string_view content_type);

}  // namespace databricks::inline v0_2::internal::testing::multipart

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "testing/public_names.hpp"

/// The parts of a request's URL that the service looks at.
namespace databricks::inline v0_2::internal::testing::url {

/// "/api/2.0/clusters/get" of "https://host/api/2.0/clusters/get?cluster_id=1"; "/" when there is none.
[[nodiscard]] std::string_view path(std::string_view url);
/// "cluster_id=1" of the same.
[[nodiscard]] std::string_view query(std::string_view url);

/// Undoes percent encoding. @throws ApiError when it is broken, or not UTF-8.
[[nodiscard]] std::string decode(std::string_view text);

/// Names and values in the order they stand there. @throws ApiError when one cannot be decoded.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> parse_query(std::string_view query);

}  // namespace databricks::inline v0_2::internal::testing::url

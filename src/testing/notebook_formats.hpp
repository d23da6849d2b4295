#pragma once

#include <string>
#include <string_view>

#include "testing/public_names.hpp"

/// What notebooks look like from outside.
namespace databricks::inline v0_2::internal::testing::notebook {

/// Whether a file that is imported with the format AUTO becomes a notebook.
[[nodiscard]] bool is_notebook(std::string_view path, std::string_view content);
/// "PYTHON" for "/Shared/etl.py"; empty when the name does not tell.
[[nodiscard]] std::string_view language_of(std::string_view path);
/// "py" for "PYTHON".
[[nodiscard]] std::string_view extension_of(std::string_view language);
/// "/Shared/etl" for "/Shared/etl.py".
[[nodiscard]] std::string without_extension(const std::string& path);
/// "etl" for "/Shared/etl".
[[nodiscard]] std::string_view name_of(std::string_view path);

/// A page that shows the notebook.
[[nodiscard]] std::string to_html(std::string_view path, std::string_view source);
/// A Jupyter notebook of one cell.
[[nodiscard]] std::string to_jupyter(std::string_view language, std::string_view source);

/// What the notebook hands back: the literal text in `dbutils.notebook.exit("...")`, or "".
[[nodiscard]] std::string exit_value(std::string_view source);

}  // namespace databricks::inline v0_2::internal::testing::notebook

#include "testing/notebook_formats.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "testing/json.hpp"

namespace databricks::inline v0_2::internal::testing::notebook {
namespace {

struct Language {
  std::string_view name;
  std::string_view extension;
  std::string_view comment;
};

constexpr std::array kLanguages{Language{"PYTHON", "py", "#"}, Language{"SQL", "sql", "--"},
                                Language{"SCALA", "scala", "//"}, Language{"R", "r", "#"}};

std::string_view file_extension(std::string_view path) {
  const auto name = name_of(path);
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

std::string escape_html(std::string_view text) {
  std::string result;
  for (const char character : text) {
    switch (character) {
      case '&': result += "&amp;"; break;
      case '<': result += "&lt;"; break;
      case '>': result += "&gt;"; break;
      default: result += character;
    }
  }
  return result;
}

}  // namespace

std::string_view name_of(std::string_view path) { return path.substr(path.rfind('/') + 1); }

bool is_notebook(std::string_view path, std::string_view content) {
  if (text::equal_ignoring_case(file_extension(path), "ipynb")) return true;
  return std::any_of(kLanguages.begin(), kLanguages.end(), [&](const Language& language) {
    return content.starts_with(fmt::format("{} Databricks notebook source", language.comment));
  });
}

std::string_view language_of(std::string_view path) {
  const auto extension = file_extension(path);
  if (text::equal_ignoring_case(extension, "ipynb")) return "PYTHON";
  const auto found = std::find_if(kLanguages.begin(), kLanguages.end(), [&](const Language& language) {
    return text::equal_ignoring_case(language.extension, extension);
  });
  return found == kLanguages.end() ? std::string_view{} : found->name;
}

std::string_view extension_of(std::string_view language) {
  const auto found =
      std::find_if(kLanguages.begin(), kLanguages.end(), [&](const Language& each) { return each.name == language; });
  return found == kLanguages.end() ? std::string_view{"txt"} : found->extension;
}

std::string without_extension(const std::string& path) {
  const auto extension = file_extension(path);
  return extension.empty() ? path : path.substr(0, path.size() - extension.size() - 1);
}

std::string to_html(std::string_view path, std::string_view source) {
  return fmt::format(R"(<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="Content-Type" content="text/html">
<title>{0} - Databricks</title>
</head>
<body>
<h1>{0}</h1>
<p>Exported from {1}</p>
<div class="notebook"><pre class="command">{2}</pre></div>
</body>
</html>
)",
                     escape_html(name_of(path)), escape_html(path), escape_html(source));
}

std::string to_jupyter(std::string_view language, std::string_view source) {
  const Json cell{{"cell_type", "code"},
                  {"execution_count", nullptr},
                  {"metadata", Json::object()},
                  {"outputs", Json::array()},
                  {"source", Json::array({std::string{source}})}};
  const Json page{{"cells", Json::array({cell})},
                  {"metadata", {{"language_info", {{"name", text::lower_case(language)}}}}},
                  {"nbformat", 4},
                  {"nbformat_minor", 0}};
  return page.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string exit_value(std::string_view source) {
  constexpr std::string_view kCall = "dbutils.notebook.exit(";
  const auto call = source.find(kCall);
  if (call == std::string_view::npos) return {};
  const auto argument = source.substr(call + kCall.size());
  if (argument.empty() || (argument.front() != '"' && argument.front() != '\'')) return {};
  return std::string{argument.substr(1, argument.find(argument.front(), 1) - 1)};
}

}  // namespace databricks::inline v0_2::internal::testing::notebook

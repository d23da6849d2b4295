#pragma once

#include <nlohmann/json.hpp>
#include <utility>

#include <databricks/model.hpp>

/// Lets every model, RawJson and UnknownFields mix with nlohmann::json. The only header that needs nlohmann/json.
///
///     nlohmann::json json = client.jobs().get(42);
///     json["settings"]["name"] = "renamed";
///     auto job = json.get<databricks::jobs::Job>();
///
/// The way goes over JSON text, so that both sides obey the same rules; models that are sent and received never take it.

/// @cond
template <databricks::Model T>
struct nlohmann::adl_serializer<T> {
  /// @throws databricks::EncodeError
  static void to_json(nlohmann::json& json, const T& model) { json = nlohmann::json::parse(databricks::encode(model)); }
  /// @throws databricks::DecodeError with the JSON path.
  static void from_json(const nlohmann::json& json, T& model) { model = databricks::decode<T>(json.dump()); }
};

template <>
struct nlohmann::adl_serializer<databricks::RawJson> {
  static void to_json(nlohmann::json& json, const databricks::RawJson& raw) {
    json = nlohmann::json::parse(raw.text());
  }
  static void from_json(const nlohmann::json& json, databricks::RawJson& raw) {
    raw = databricks::RawJson{json.dump()};
  }
};
/// @endcond

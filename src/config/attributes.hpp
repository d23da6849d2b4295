#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include <databricks/config.hpp>

namespace databricks::inline v0_2::internal {

/// One setting: how it is called in a profile and in the environment, and how it is read and written in a Config.
/// The table of them is the one place that knows; environment, profiles, the conflict check and explain() all walk it.
struct Attribute {
  std::string_view key;
  /// Another spelling in profiles.
  std::string_view other_key;
  /// Variables of the environment, the first that is set counts; the unused ones are empty.
  std::array<std::string_view, 2> variables;
  /// Settings of one group authenticate together; those of two groups contradict each other. May be empty.
  std::string_view group;
  bool is_secret;
  /// What a value looks like, for messages.
  std::string_view expected;

  /// False for a member that has its default.
  bool (*is_set)(const Config& config);
  /// The value for people; only for attributes that are no secrets.
  std::string (*text)(const Config& config);
  /// Reads a text into the member. False when it is not what is expected.
  bool (*assign)(Config& config, std::string_view text);
  /// Puts the default back.
  void (*clear)(Config& config);
};

/// In the order in which explain() lists them.
[[nodiscard]] std::span<const Attribute> attributes();

/// The attribute of that key. Keys are literals in the source, so that one that does not exist is a defect.
[[nodiscard]] const Attribute& attribute(std::string_view key);

/// How to set it, for messages: "client_id (environment variable DATABRICKS_CLIENT_ID)".
[[nodiscard]] std::string how_to_set(const Attribute& attribute);

}  // namespace databricks::inline v0_2::internal

#include <databricks/api/policy_definition.hpp>

#include <databricks/error.hpp>

#include "codec/convert.hpp"
#include "codec/json_text.hpp"

namespace databricks::inline v0_2::compute {
namespace {

RawJson json_in(const std::optional<std::string>& text) {
  if (!text || text->empty()) return {};
  if (const std::string defect = internal::codec::json_defect(*text); !defect.empty()) {
    throw_error({.kind = ErrorKind::decode, .message = "$.definition" + defect.substr(1)});
  }
  return RawJson{*text};
}

}  // namespace

EditPolicy to_edit_request(const Policy& policy) {
  auto edit = internal::codec::convert<EditPolicy>(policy);
  // The service tells what comes out of family and overrides, and takes it from nobody.
  if (edit.policy_family_id) edit.definition.reset();
  return edit;
}

std::string definition_text(const RawJson& definition) { return definition.text(); }

RawJson definition_of(const Policy& policy) { return json_in(policy.definition); }

RawJson definition_of(const PolicyFamily& family) { return json_in(family.definition); }

}  // namespace databricks::inline v0_2::compute

"""tests/conformance/all_models.cpp and all_endpoints.cpp: every model and every call, for the tests that walk them all."""

from __future__ import annotations

from cpp import GENERATED
from naming import identifier
from spec import Spec


def models(spec: Spec) -> str:
    includes = "".join(f"#include <databricks/model/{service.name}.hpp>\n" for service in spec.services)
    entries = "".join(
        f'      entry<{struct.package}::{struct.name}>("{struct.package}::{struct.name}"),\n'
        for service in spec.services for struct in service.structs)
    return "\n".join([
        GENERATED, '#include "conformance/all_models.hpp"\n', includes,
        "namespace databricks::conformance {\n",
        "std::span<const ModelEntry> all_models() {",
        f"  static const ModelEntry models[] = {{\n{entries}  }};",
        "  return models;\n}\n",
        "}  // namespace databricks::conformance\n"])


def endpoints(spec: Spec) -> str:
    includes = "".join(f'#include "api/endpoints/{service.name}.hpp"\n' for service in spec.services)
    entries = "".join(
        f'      {{"{service.name}.{method.name}", endpoints::{service.name}::{identifier(method.name)}}},\n'
        for service in spec.services for method in service.methods)
    return "\n".join([
        GENERATED, '#include "conformance/all_endpoints.hpp"\n', includes,
        "namespace databricks::conformance {\n",
        "std::span<const EndpointEntry> all_endpoints() {",
        f"  static const EndpointEntry entries[] = {{\n{entries}  }};",
        "  return entries;\n}\n",
        "}  // namespace databricks::conformance\n"])

"""tests/conformance: every model and every call, for the tests that walk them all; and that the methods by hand exist."""

from __future__ import annotations

from cpp import GENERATED
from naming import identifier
from spec import Spec


def models(spec: Spec) -> str:
    headers = ["fwd", *(service.name for service in spec.services)]  # a declaration that does not fit does not compile
    includes = "".join(f"#include <databricks/model/{name}.hpp>\n" for name in headers)
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
        f'      {{"{service.name}.{method.name}", internal::endpoints::{service.name}::{identifier(method.name)}}},\n'
        for service in spec.services for method in service.methods)
    return "\n".join([
        GENERATED, '#include "conformance/all_endpoints.hpp"\n', includes,
        "namespace databricks::conformance {\n",
        "std::span<const EndpointEntry> all_endpoints() {",
        f"  static const EndpointEntry entries[] = {{\n{entries}  }};",
        "  return entries;\n}\n",
        "}  // namespace databricks::conformance\n"])


def by_hand_methods(spec: Spec) -> str:
    """A class that names each method, which does not compile when there is none."""
    services = [each for each in spec.services if each.is_by_hand]
    includes = "".join(f"#include <databricks/api/{each.client}.hpp>\n" for each in services)
    probes = []
    for each in services:
        names = sorted({method.cpp.name for method in each.methods if method.cpp.by_hand} | set(each.further))
        lines = "".join(f"  using {each.client_class}::{name};\n" for name in names)
        probes.append(f"struct {each.class_prefix}Methods : {each.client_class} {{\n{lines}}};\n")
    return "\n".join([
        GENERATED, includes, "namespace databricks::conformance {", "namespace {\n",
        "// What spec/ leaves to methods by hand: each name must be that of a member.", *probes,
        "}  // namespace", "}  // namespace databricks::conformance\n"])

"""tests/conformance/all_models.cpp: every model, for the tests that walk them all."""

from __future__ import annotations

from cpp import GENERATED
from spec import Spec


def source(spec: Spec) -> str:
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

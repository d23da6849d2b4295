"""What lists the services: the base of DatabricksClient, the header that includes all sub-clients, forward declarations
of all models, and the sources for CMake."""

from __future__ import annotations

import calls
from cpp import GENERATED, NAMESPACE
from spec import Service, Spec


def sub_clients_header(spec: Spec) -> str:
    classes = "".join(f"class {name};\n" for name in sorted(each.client_class for each in spec.services))
    accessors = "".join(f"  [[nodiscard]] const {each.client_class}& {each.client}() const noexcept;\n"
                        for each in by_client(spec))
    return f"""{GENERATED}
#pragma once

#include <memory>

#include <databricks/export.hpp>

namespace {NAMESPACE} {{

{classes}namespace internal {{
class Session;
}}  // namespace internal

/// The sub-clients of a DatabricksClient, one for each service. They share its settings, connections and credentials, are
/// safe from any number of threads, and copies of them may outlive it.
class DATABRICKS_EXPORT SubClients {{
 public:
{accessors}
 protected:
  explicit SubClients(std::shared_ptr<const internal::Session> session);

  std::shared_ptr<const internal::Session> session_;

 private:
  struct All;
  std::shared_ptr<const All> all_;
}};

}}  // namespace {NAMESPACE}
"""


def sub_clients_source(spec: Spec) -> str:
    services = by_client(spec)
    members = "".join(f"  {each.client_class} {each.client};\n" for each in services)
    initialisers = ",\n        ".join(f"{each.client}(session)" for each in services)
    accessors = "".join(f"const {each.client_class}& SubClients::{each.client}() const noexcept {{ return all_->{each.client}; }}\n"
                        for each in services)
    return f"""{GENERATED}
#include <databricks/api/sub_clients.hpp>

#include <utility>

#include <databricks/api/all.hpp>

namespace {NAMESPACE} {{

struct SubClients::All {{
  explicit All(const std::shared_ptr<const internal::Session>& session)
      : {initialisers} {{}}

{members}}};

SubClients::SubClients(std::shared_ptr<const internal::Session> session)
    : session_(std::move(session)), all_(std::make_shared<const All>(session_)) {{}}

{accessors}
}}  // namespace {NAMESPACE}
"""


def all_header(spec: Spec) -> str:
    includes = "".join(f"#include <databricks/api/{each.client}.hpp>\n" for each in by_client(spec))
    return f"{GENERATED}\n#pragma once\n\n/// Every sub-client.\n\n{includes}"


def forward_header(spec: Spec) -> str:
    """One namespace block per package."""
    packages: dict[str, list[str]] = {}
    for service in spec.services:
        lines = packages.setdefault(service.package, [])
        lines += [f"enum class {each.name} : std::uint8_t;\n" for each in service.enums]
        lines += [f"struct {each.name};\n" for each in service.structs]
    blocks = "".join(f"namespace {NAMESPACE}::{package} {{\n{''.join(sorted(lines))}}}  // namespace {NAMESPACE}::{package}\n\n"
                     for package, lines in sorted(packages.items()))
    return f"{GENERATED}\n#pragma once\n\n#include <cstdint>\n\n/// Forward declarations of all models.\n\n{blocks.rstrip()}\n"


def sources(spec: Spec) -> list[str]:
    return ["api/sub_clients.cpp", *(f"api/{calls.file_name(each)}.cpp" for each in spec.services if each.calls),
            *(f"model/{each.name}.cpp" for each in spec.services)]


def cmake_list(files: list[str], variable: str) -> str:
    lines = "".join(f"\n  {file}" for file in sorted(files))
    return f"# {GENERATED.removeprefix('// ')}set({variable}{lines})\n"


def by_client(spec: Spec) -> list[Service]:
    return sorted(spec.services, key=lambda each: each.client)

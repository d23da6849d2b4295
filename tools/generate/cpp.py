"""Pieces of C++ that several outputs share."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from spec import Field, Spec, Struct, Enum, split_container

GENERATED = "// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.\n"
WIDTH = 120


def inline_namespace() -> str:
    header = (Path(__file__).resolve().parents[2] / "include/databricks/version.hpp").read_text(encoding="utf-8")
    major, minor, _ = re.findall(r"#define DATABRICKS_VERSION_\w+ (\d+)", header)
    return f"databricks::inline v{major}_{minor}"


# Where public names stand; those of src/ stand in its `internal`.
NAMESPACE = inline_namespace()

SCALARS = {
    "string": "std::string",
    "bool": "bool",
    "int32": "std::int32_t",
    "int64": "std::int64_t",
    "double": "double",
    "timestamp_ms": "Timestamp",
    "duration_s": "std::chrono::seconds",
    "duration_ms": "std::chrono::milliseconds",
    "bytes_base64": "Bytes",
    "json": "RawJson",
}

CONTAINERS = {"list": "List", "map": "Map"}

# What a required scalar holds when nobody sets it; everything else starts empty by itself.
ZERO = {"bool": "false", "int32": "0", "int64": "0", "double": "0", "timestamp_ms": "{}", "duration_s": "{}", "duration_ms": "{}"}


def comment(text: str, indent: str = "") -> str:
    """Doxygen lines for `text`, or nothing."""
    if not text:
        return ""
    lines = textwrap.wrap(text, WIDTH - len(indent) - 4)
    return "".join(f"{indent}/// {line}\n" for line in lines)


def value_type(spec: Spec, type_name: str, package: str, secret: bool, scope: str | None = None) -> str:
    """The C++ type of one value of a spec type. `package` is where its name is looked up, `scope` the namespace that
    the text stands in, which is the same one unless it is given."""
    if secret:
        return "SecretBytes" if type_name == "bytes_base64" else "Secret"
    if type_name in SCALARS:
        return SCALARS[type_name]
    target = spec.lookup(type_name, package)
    inside = package if scope is None else scope
    name = target.name if target.package == inside else f"{target.package}::{target.name}"
    return f"OpenEnum<{name}>" if isinstance(target, Enum) else name


def member_type(spec: Spec, member: Field, package: str, scope: str | None = None) -> str:
    """The C++ type of a member, with the list, map or optional around its value."""
    container, base = split_container(member.type)
    value = value_type(spec, base, package, member.secret, scope)
    if container:
        return f"{CONTAINERS[container]}<{value}>"
    if member.plain:
        return value
    is_struct = base not in SCALARS and isinstance(spec.lookup(base, package), Struct)
    return f"Boxed<{value}>" if is_struct else f"std::optional<{value}>"


def initialiser(member: Field) -> str:
    """Lists and maps are unset, optional members get `{}`; a required one without is what compilers warn about when it
    is forgotten."""
    container, base = split_container(member.type)
    if container:
        return " = unset"
    if not member.plain:
        return "{}"
    if member.secret or base not in ZERO:
        return ""
    zero = ZERO[base]
    return zero if zero == "{}" else f" = {zero}"

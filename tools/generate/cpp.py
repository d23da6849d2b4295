"""Pieces of C++ that several outputs share."""

from __future__ import annotations

import textwrap

from spec import Field, Spec, Struct, Enum, split_container

GENERATED = "// Written by tools/generate from spec/. Do not edit: change spec/ and run it again.\n"
WIDTH = 120

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

# What a required scalar holds when nobody sets it; everything else starts empty by itself.
ZERO = {"bool": "false", "int32": "0", "int64": "0", "double": "0", "timestamp_ms": "{}", "duration_s": "{}", "duration_ms": "{}"}


def comment(text: str, indent: str = "") -> str:
    """Doxygen lines for `text`, or nothing."""
    if not text:
        return ""
    lines = textwrap.wrap(text, WIDTH - len(indent) - 4)
    return "".join(f"{indent}/// {line}\n" for line in lines)


def value_type(spec: Spec, type_name: str, package: str, secret: bool) -> str:
    """The C++ type of one value of a spec type."""
    if secret:
        return "SecretBytes" if type_name == "bytes_base64" else "Secret"
    if type_name in SCALARS:
        return SCALARS[type_name]
    target = spec.lookup(type_name, package)
    name = target.name if target.package == package else f"{target.package}::{target.name}"
    return f"OpenEnum<{name}>" if isinstance(target, Enum) else name


def member_type(spec: Spec, member: Field, package: str) -> str:
    """The C++ type of a member, with the list, map or optional around its value."""
    container, base = split_container(member.type)
    value = value_type(spec, base, package, member.secret)
    if container == "list":
        value = f"std::vector<{value}>"
    elif container == "map":
        value = f"std::map<std::string, {value}>"
    if container:
        return f"std::optional<{value}>" if member.empty_is_meaningful else value
    if member.plain:
        return value
    is_struct = base not in SCALARS and isinstance(spec.lookup(base, package), Struct)
    return f"Boxed<{value}>" if is_struct else f"std::optional<{value}>"


def initialiser(member: Field) -> str:
    """Optional members get `{}`; a required one without is what compilers warn about when it is forgotten."""
    container, base = split_container(member.type)
    if not member.plain:
        return "{}"
    if container or member.secret or base not in ZERO:
        return ""
    zero = ZERO[base]
    return zero if zero == "{}" else f" = {zero}"

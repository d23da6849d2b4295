"""include/databricks/model/<service>.hpp and src/model/<service>.cpp: the structs and their field tables."""

from __future__ import annotations

import re

import unions
from cpp import GENERATED, NAMESPACE, comment, initialiser, member_type
from naming import enumerator, identifier
from spec import Enum, Field, Service, Spec, SpecError, Struct, split_container


def header(spec: Spec, service: Service) -> str:
    structs = in_order(spec, service)
    includes = "".join(
        f"#include <databricks/model/{other}.hpp>\n" for other in sorted(needed_services(spec, service)))
    parts = [GENERATED, "#pragma once\n", standard_includes(service),
             "#include <databricks/export.hpp>\n#include <databricks/model.hpp>\n" + includes,
             f"namespace {NAMESPACE}::{service.package} {{\n"]
    parts += [enum_declaration(each) for each in service.enums]
    boxed = forward_declarations(spec, structs)
    if boxed:
        parts.append("".join(f"struct {name};\n" for name in boxed))
    parts += without_warnings(structs, [struct_declaration(spec, each) for each in structs])
    parts += [unions.declarations(spec, each) for each in service.unions]
    parts.append(f"}}  // namespace {NAMESPACE}::{service.package}\n")
    return "\n".join(parts)


def source(spec: Spec, service: Service) -> str:
    parts = [GENERATED, f"#include <databricks/model/{service.name}.hpp>\n", *(["#include <utility>\n"] if service.unions else []),
             '#include "codec/table.hpp"\n',
             f"namespace {NAMESPACE}::{service.package} {{\n"]
    parts += [enum_texts(each) for each in service.enums]
    parts += [struct_table(each) for each in service.structs]
    parts += [unions.definitions(spec, each) for each in service.unions]
    parts.append(f"}}  // namespace {NAMESPACE}::{service.package}\n")
    return "\n".join(parts)


def standard_includes(service: Service) -> str:
    names = ["chrono", "cstdint", "optional", "span", "string", "string_view"]
    names += ["variant"] if service.unions else []
    return "".join(f"#include <{name}>\n" for name in sorted(names))


def enum_declaration(enum: Enum) -> str:
    lines = [f"{comment(enum.doc)}enum class {enum.name} : std::uint8_t {{\n"]
    lines.append("  unrecognized,  ///< A text this library does not list; OpenEnum::text() tells it.\n")
    for text, doc in enum.values:
        lines.append(f"{comment(doc, '  ')}  {enumerator(text)},\n")
    lines.append("};\n")
    lines.append(f"[[nodiscard]] DATABRICKS_EXPORT std::span<const std::string_view> wire_texts({enum.name}) noexcept;\n")
    return "".join(lines)


def enum_texts(enum: Enum) -> str:
    texts = "".join(f'      "{text}",\n' for text, _ in enum.values)
    return (f"std::span<const std::string_view> wire_texts({enum.name}) noexcept {{\n"
            f'  static constexpr std::string_view texts[] = {{\n      "",\n{texts}  }};\n'
            "  return texts;\n}\n")


def struct_declaration(spec: Spec, struct: Struct) -> str:
    lines = [f"{comment(struct.doc)}struct {struct.name} {{\n",
             "  /// What this library does not know; sent back as it came.\n",
             "  UnknownFields unknown_fields{};\n"]
    for member in struct.fields:
        doc = f"Required. {member.doc}".strip() if member.required else member.doc
        lines.append(comment(doc, "  "))
        attribute = f"  {deprecation(member)}\n" if member.deprecated else ""
        lines.append(f"{attribute}  {member_type(spec, member, struct.package)} {identifier(member.name)}{initialiser(member)};\n")
    lines.append(f"\n  bool operator==(const {struct.name}&) const = default;\n")
    lines.append("  DATABRICKS_EXPORT static const internal::codec::Table& field_table() noexcept;\n};\n")
    return "".join(lines)


NO_WARNINGS = """// What the compiler makes of a struct (copies, comparisons) is no use of its deprecated members.
#if defined(_MSC_VER)
#pragma warning(push)
#pragma warning(disable : 4996)
#else
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
"""
WARNINGS = """#if defined(_MSC_VER)
#pragma warning(pop)
#else
#pragma GCC diagnostic pop
#endif
"""


def without_warnings(structs: list[Struct], declarations: list[str]) -> list[str]:
    has_deprecated = any(member.deprecated for each in structs for member in each.fields)
    return [NO_WARNINGS, *declarations, WARNINGS] if has_deprecated else declarations


def deprecation(member: Field) -> str:
    """The attribute, with what to use instead: 'Deprecated: use status. More.' -> 'use status'."""
    advice = re.match(r"Deprecated: (.*?)\.(?= |$)", member.doc)
    return f'[[deprecated("{advice[1]}")]]' if advice else "[[deprecated]]"


def struct_table(struct: Struct) -> str:
    head = f"const internal::codec::Table& {struct.name}::field_table() noexcept {{\n"
    if not struct.fields:
        return (f'{head}  static constexpr auto table = internal::codec::table<{struct.name}>("{struct.name}");\n'
                "  return table;\n}\n")
    fields = "".join(
        f'      internal::codec::field<&{struct.name}::{identifier(each.name)}>("{each.name}"),\n'
        for each in sorted(struct.fields, key=lambda each: each.name))
    return (f"{head}  static constexpr internal::codec::Field fields[] = {{\n{fields}  }};\n"
            f'  static constexpr auto table = internal::codec::table<{struct.name}>("{struct.name}", fields);\n'
            "  return table;\n}\n")


def direct_needs(spec: Spec, struct: Struct):
    """(needed struct, True when a forward declaration is enough), for the struct's members."""
    for member in struct.fields:
        container, base = split_container(member.type)
        try:
            target = spec.lookup(base, struct.package)
        except SpecError:
            continue  # a primitive
        if isinstance(target, Struct):
            yield target, container is None and not member.plain


def in_order(spec: Spec, service: Service) -> list[Struct]:
    """Every struct behind those it holds by value."""
    done: dict[str, Struct] = {}

    def place(struct: Struct, path: tuple[str, ...]) -> None:
        if struct.service != service.name or struct.name in done:
            return
        if struct.name in path:
            raise SpecError(f"spec/{service.name}.json: $.types.{struct.name}: it holds itself by value: "
                            f"{' -> '.join((*path, struct.name))}")
        for needed, boxed in direct_needs(spec, struct):
            if not boxed:
                place(needed, (*path, struct.name))
        done[struct.name] = struct

    for each in service.structs:
        place(each, ())
    return list(done.values())


def forward_declarations(spec: Spec, structs: list[Struct]) -> list[str]:
    """Structs that stand in a Boxed member before they are defined."""
    defined: set[str] = set()
    wanted: list[str] = []
    for struct in structs:
        for needed, boxed in direct_needs(spec, struct):
            if boxed and needed.service == struct.service and needed.name not in defined and needed.name not in wanted:
                wanted.append(needed.name)
        defined.add(struct.name)
    return sorted(wanted)


def needed_services(spec: Spec, service: Service) -> set[str]:
    needed = set()
    for struct in service.structs:
        for member in struct.fields:
            base = split_container(member.type)[1]
            try:
                needed.add(spec.lookup(base, struct.package).service)
            except SpecError:
                continue
    return needed - {service.name}

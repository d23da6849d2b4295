"""src/testing/facts/<service>.cpp: what the fake workspace knows of the calls of a service."""

from __future__ import annotations

from cpp import GENERATED, NAMESPACE
from layout import fill
from patterns import Collection, collections, listed, members
from spec import Enum, Field, Method, Service, Spec, Struct, split_container

KINDS = {"string": "text", "bool": "flag", "int32": "integer", "int64": "integer", "double": "number", "json": "any",
         "timestamp_ms": "integer", "duration_s": "integer", "duration_ms": "integer", "bytes_base64": "base64_text"}


def all_source(spec: Spec) -> str:
    declarations = "".join(f"extern const ServiceFacts {each.name};\n" for each in spec.services)
    entries = "".join(f"      &facts::{each.name},\n" for each in spec.services)
    return f"""{GENERATED}
#include "testing/service_facts.hpp"

namespace {NAMESPACE}::internal::testing {{
namespace facts {{
{declarations}}}  // namespace facts

std::span<const ServiceFacts* const> all_services() {{
  static constexpr const ServiceFacts* services[] = {{
{entries}  }};
  return services;
}}

}}  // namespace {NAMESPACE}::internal::testing
"""


def sources(spec: Spec) -> list[str]:
    return ["facts/all.cpp", *(f"facts/{each.name}.cpp" for each in spec.services)]


def structs_header(spec: Spec) -> str:
    """The structs inside of requests: several services share them, and each is written where its service is."""
    declarations = "".join(f"extern const Member {array(each)}[{len(each.fields)}];\n" for each in reached(spec))
    return f"""{GENERATED}
#pragma once

#include "testing/members.hpp"

namespace {NAMESPACE}::internal::testing::facts {{

{declarations}
}}  // namespace {NAMESPACE}::internal::testing::facts
"""


def service_source(spec: Spec, service: Service) -> str:
    return FactsWriter(spec, service).text()


def reached(spec: Spec) -> list[Struct]:
    """The structs inside of requests."""
    found: dict[str, Struct] = {}
    todo = [(each.type, service.package) for service in spec.services for method in service.methods
            for each in members(spec, service, method)]
    while todo:
        struct = spec.resolve(*todo.pop())
        if isinstance(struct, Struct) and struct.fields and array(struct) not in found:
            found[array(struct)] = struct
            todo += [(each.type, struct.package) for each in struct.fields]
    return [found[name] for name in sorted(found)]


class FactsWriter:
    def __init__(self, spec: Spec, service: Service):
        self.spec, self.service = spec, service
        self.collections = collections(spec, service)
        self.structs = [each for each in reached(spec) if each.service == service.name]

    def text(self) -> str:
        parts = [GENERATED, '#include "testing/facts/structs.hpp"', '#include "testing/service_facts.hpp"\n',
                 f"namespace {NAMESPACE}::internal::testing::facts {{\n"]
        parts += [self.members_of(array(each), each.fields, each.package) for each in self.structs]
        parts.append("namespace {\n")
        parts += [self.members_of(f"{constant(each.name)}Request", members(self.spec, self.service, each), self.service.package)
                  for each in self.service.methods if members(self.spec, self.service, each)]
        for index, each in enumerate(self.collections):
            parts.append(names(f"kKey{index}", each.key) + names(f"kUnique{index}", each.unique))
        parts += [shown for each in self.service.methods for shown in [self.shown(each)] if shown]
        parts.append(self.collection_table() + self.method_table())
        parts.append("}  // namespace\n")
        parts.append(f"extern const ServiceFacts {self.service.name};\n"
                     f"constinit const ServiceFacts {self.service.name}{{\"{self.service.name}\", {self.table('kMethods')}, "
                     f"{'kCollections' if self.collections else '{}'}}};\n")
        parts.append(f"}}  // namespace {NAMESPACE}::internal::testing::facts\n")
        return "\n".join(parts)

    def table(self, name: str) -> str:
        return name if self.service.methods else "{}"

    def members_of(self, name: str, fields: list[Field], package: str) -> str:
        lines = "".join(f"    {self.member(each, package)},\n" for each in fields)
        return f"constinit const Member {name}[] = {{\n{lines}}};\n"

    def member(self, member: Field, package: str) -> str:
        text = self.kind(member, package)
        return f"required({text})" if member.required else text

    def kind(self, member: Field, package: str) -> str:
        container, base = split_container(member.type)
        target = self.spec.resolve(base, package)
        if isinstance(target, Struct):
            inner = f", {{{array(target)}, {len(target.fields)}}}" if target.fields else ""
            kind = {None: "object", "list": "object_list"}.get(container)
            return f'{kind}("{member.name}"{inner})' if kind else f'any("{member.name}")'
        base_kind = "text" if isinstance(target, Enum) else KINDS[base]
        if container is None:
            return f'{base_kind}("{member.name}")'
        of_texts = {"list": "text_list", "map": "text_map"}[container]
        return f'{of_texts if base_kind == "text" else "any"}("{member.name}")'

    # --- the tables ---

    def pattern(self, method: Method) -> tuple[int, str] | None:
        for index, each in enumerate(self.collections):
            if method.name in each.patterns:
                return index, each.patterns[method.name]
        return None

    def shown(self, method: Method) -> str:
        """The members of the objects in a response."""
        if self.pattern(method) is None:
            return ""
        struct = self.shown_struct(method)
        return names(f"{constant(method.name)}Shown", [each.name for each in struct.fields]) if struct else ""

    def shown_struct(self, method: Method) -> Struct | None:
        found = listed(self.spec, self.service, method) if self.pattern(method)[1] == "list" else None
        return found[1] if found else self.spec.response(method, self.service)

    def collection_table(self) -> str:
        lines = "".join(f"    {collection_entry(index, each)},\n" for index, each in enumerate(self.collections))
        return f"constexpr CollectionFacts kCollections[] = {{\n{lines}}};\n\n" if lines else ""

    def method_table(self) -> str:
        lines = "".join(self.method_entry(each) for each in self.service.methods)
        return f"constexpr MethodFacts kMethods[] = {{\n{lines}}};\n" if lines else ""

    def method_entry(self, method: Method) -> str:
        verb = "delete_" if method.verb == "DELETE" else method.verb.lower()
        parts = [f'.name = "{self.service.name}.{method.name}"', f".verb = http::Verb::{verb}", f'.path = "{method.path}"']
        if members(self.spec, self.service, method):
            parts.append(f".members = {constant(method.name)}Request")
        found = self.pattern(method)
        if found:
            parts += [f".pattern = Pattern::{found[1]}", f".collection = {found[0]}"]
            if self.shown_struct(method):
                parts.append(f".shown = {constant(method.name)}Shown")
            parts += self.list_parts(method) if found[1] == "list" else []
        return fill("{", parts, "},", "    ") + "\n"

    def list_parts(self, method: Method) -> list[str]:
        parts = [f'.items = "{listed(self.spec, self.service, method)[0]}"']
        if method.paging:
            parts += [f'.request_token = "{method.paging.request_token}"', f'.response_token = "{method.paging.response_token}"']
            parts += [f'.limit = "{method.paging.limit}"'] if method.paging.limit else []
        return parts


def collection_entry(index: int, each: Collection) -> str:
    parts = [f'.noun = "{each.noun}"', f".key = kKey{index}"]
    if each.generated:
        parts.append(f'.generated = "{each.generated.name}"')
        parts += [".generated_is_number = true"] if KINDS.get(each.generated.type) == "integer" else []
    parts += [f".unique = kUnique{index}"] if each.unique else []
    return fill("{", parts, "}", "    ").lstrip()


def names(constant_name: str, texts: list[str]) -> str:
    if not texts:
        return ""
    return fill(f"constexpr std::string_view {constant_name}[] = {{", [f'"{each}"' for each in texts], "};") + "\n"


def array(struct: Struct) -> str:
    return f"k{struct.package.capitalize()}{struct.name}"


def constant(name: str) -> str:
    return "k" + "".join(part.capitalize() for part in name.split("_"))

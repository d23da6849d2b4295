"""Reads spec/*.json and resolves what its names mean."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path


class SpecError(Exception):
    """A fact in spec/ contradicts another one; the message names the file and the place."""


@dataclass
class Field:
    name: str
    type: str
    doc: str = ""
    required: bool = False
    always_present: bool = False
    secret: bool = False
    empty_is_meaningful: bool = False

    @property
    def plain(self) -> bool:
        """Has a value always: no optional around it."""
        return self.required or self.always_present


@dataclass
class Struct:
    name: str
    service: str
    package: str
    doc: str
    fields: list[Field]


@dataclass
class Enum:
    name: str
    service: str
    package: str
    doc: str
    values: list[tuple[str, str]]  # text on the wire, doc


@dataclass
class Method:
    name: str
    doc: str
    verb: str
    path: str
    idempotency: str | None


@dataclass
class Service:
    name: str
    package: str
    methods: list[Method] = field(default_factory=list)
    structs: list[Struct] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)


CONTAINER = re.compile(r"^(list|map)<(?:string,)?(.+)>$")
PRIMITIVES = {
    "string", "bool", "int32", "int64", "double", "timestamp_ms", "duration_s", "duration_ms", "bytes_base64", "json",
}


def split_container(type_name: str) -> tuple[str | None, str]:
    """'list<Task>' -> ('list', 'Task'); 'string' -> (None, 'string')."""
    match = CONTAINER.match(type_name)
    return (match[1], match[2]) if match else (None, type_name)


class Spec:
    """All services, and the answer to: what does this type name mean here?"""

    def __init__(self, folder: Path):
        files = sorted(folder.glob("*.json"))
        if not files:
            raise SpecError(f"{folder}: no spec files")
        self.services = [read_service(file) for file in files]
        self._by_package: dict[tuple[str, str], Struct | Enum] = {}
        self._by_name: dict[str, list[Struct | Enum]] = {}
        for service in self.services:
            for item in [*service.structs, *service.enums]:
                if (item.package, item.name) in self._by_package:
                    raise SpecError(f"spec/{service.name}.json: {item.name} is defined twice in package {item.package}")
                self._by_package[item.package, item.name] = item
                self._by_name.setdefault(item.name, []).append(item)
        self._check()

    def lookup(self, name: str, package: str) -> Struct | Enum:
        """The type of that name: the package's own one, otherwise the only one there is."""
        own = self._by_package.get((package, name))
        if own:
            return own
        others = self._by_name.get(name, [])
        if len(others) != 1:
            raise SpecError(f"package {package}: type {name} is {'unknown' if not others else 'ambiguous'}")
        return others[0]

    def _check(self) -> None:
        for service in self.services:
            for struct in service.structs:
                for member in struct.fields:
                    base = split_container(member.type)[1]
                    if base not in PRIMITIVES:
                        self.lookup(base, struct.package)


def read_service(file: Path) -> Service:
    raw = json.loads(file.read_text(encoding="utf-8"))
    service = Service(raw["service"], raw["package"])
    if file.stem != service.name:
        raise SpecError(f"{file}: the service is named {service.name}")
    for name, entry in raw["types"].items():
        service.structs.append(
            Struct(name, service.name, service.package, entry["doc"], [read_field(each) for each in entry["fields"]]))
    for name, entry in raw["enums"].items():
        values = [(value["name"], value.get("doc", "")) for value in entry["values"]]
        service.enums.append(Enum(name, service.name, service.package, entry["doc"], values))
    for method in raw["methods"]:
        service.methods.append(
            Method(method["name"], method["doc"], method["verb"], method["path"], method.get("idempotency")))
        if "request" in method:
            service.structs.append(request_struct(method, service))
    return service


def read_field(raw: dict) -> Field:
    return Field(
        raw["name"], raw["type"], raw.get("doc", ""), raw.get("required", False), raw.get("always_present", False),
        raw.get("secret", False), raw.get("empty_is_meaningful", False))


def request_struct(method: dict, service: Service) -> Struct:
    """The parameters of a call without a body, as a struct: its path parameters and its query."""
    in_path = [Field(name, "string", "Part of the path.", required=True) for name in method["path_params"]]
    in_query = [read_field(each) for each in method["query"]]
    return Struct(
        method["request"], service.name, service.package, f"The parameters of {service.name}.{method['name']}.",
        sorted(in_path + in_query, key=lambda each: each.name))

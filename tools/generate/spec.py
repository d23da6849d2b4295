"""Reads spec/*.json and resolves what its names mean."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

import documents
from documents import SpecError
from naming import identifier


@dataclass
class Field:
    name: str
    type: str
    doc: str = ""
    required: bool = False
    always_present: bool = False
    secret: bool = False
    unique: bool = False
    deprecated: bool = False

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

    def find(self, name: str) -> Field | None:
        return next((each for each in self.fields if each.name == name), None)


@dataclass
class Enum:
    name: str
    service: str
    package: str
    doc: str
    values: list[tuple[str, str]]  # text on the wire, doc


@dataclass
class Alternative:
    field: str  # the member that is set
    name: str  # type in C++, where it is not that of the member
    holds: str  # the one member of that type, when the member is a text
    doc: str


@dataclass
class Union:
    name: str
    package: str
    doc: str
    structs: list[str]  # which have the members; values are read from the first one
    alternatives: list[Alternative]
    reader: str = ""  # function that reads a value
    unknown_name: str = ""
    unknown_doc: str = ""


@dataclass
class Paging:
    items: str
    request_token: str | None
    response_token: str | None
    limit: str | None


@dataclass
class Method:
    name: str
    service: str
    doc: str
    verb: str
    path: str
    path_params: list[str]
    request: str | None  # type of what the caller fills in: the body, or path parameters and query
    response: str | None
    unwraps: str | None
    paging: Paging | None
    idempotency: str | None
    throws: list[str]
    returns: str
    params: dict[str, str]
    example: list[str]
    cpp: MethodInCpp


@dataclass
class MethodInCpp:
    """What the C++ method adds to the facts of the call; see spec/README.md."""

    name: str
    take: list[str] = field(default_factory=list)
    by_hand: bool = False
    whole: bool = False
    optional: bool = False
    to_edit_request: list[str] = field(default_factory=list)


@dataclass
class Service:
    name: str
    package: str
    doc: str
    client: str  # name of the accessor and the header; the class is named after it
    further: list[str]  # methods of the class that are more than calls
    includes: list[str]  # headers of the same directory that belong to it
    methods: list[Method] = field(default_factory=list)
    structs: list[Struct] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)

    @property
    def class_prefix(self) -> str:
        return "".join(part.capitalize() for part in self.client.split("_"))

    @property
    def client_class(self) -> str:
        return f"{self.class_prefix}Client"

    @property
    def is_by_hand(self) -> bool:
        """Whether the class of the sub-client is written by hand, on top of the generated calls."""
        return bool(self.further) or any(method.cpp.by_hand for method in self.methods)

    @property
    def calls(self) -> list[Method]:
        """The methods that are generated."""
        return [method for method in self.methods if self.doc and not method.cpp.by_hand]


CONTAINER = re.compile(r"^(list|map)<(?:string,)?(.+)>$")
PRIMITIVES = {
    "string", "bool", "int32", "int64", "double", "timestamp_ms", "duration_s", "duration_ms", "bytes_base64", "json",
}


def split_container(type_name: str) -> tuple[str | None, str]:
    """'list<Task>' -> ('list', 'Task'); 'string' -> (None, 'string')."""
    match = CONTAINER.match(type_name)
    return (match[1], match[2]) if match else (None, type_name)


class Spec:
    """All services, and the response to: what does this type name mean here?"""

    def __init__(self, directory: Path):
        self.documents = documents.read(directory)
        self.services = [read_service(document) for document in self.documents]
        self._by_package: dict[tuple[str, str], Struct | Enum] = {}
        self._by_name: dict[str, list[Struct | Enum]] = {}
        for service in self.services:
            for item in [*service.structs, *service.enums]:
                if (item.package, item.name) in self._by_package:
                    raise SpecError(f"spec/{service.name}.json: $: package {item.package} has two definitions of {item.name}")
                self._by_package[item.package, item.name] = item
                self._by_name.setdefault(item.name, []).append(item)

    def lookup(self, name: str, package: str) -> Struct | Enum:
        """The type of that name: the package's own one, otherwise the only one there is."""
        own = self._by_package.get((package, name))
        if own:
            return own
        others = self._by_name.get(name, [])
        if len(others) != 1:
            raise SpecError(f'"{name}" is {"an ambiguous" if others else "an unknown"} type in package {package}')
        return others[0]

    def struct(self, name: str, package: str) -> Struct:
        found = self.lookup(name, package)
        if not isinstance(found, Struct):
            raise SpecError(f'"{name}" is an enum of package {package}, not a struct')
        return found

    def request(self, method: Method, service: Service) -> Struct | None:
        """What the caller fills in, as a struct."""
        return self.struct(method.request, service.package) if method.request else None

    def response(self, method: Method, service: Service) -> Struct | None:
        return self.struct(method.response, service.package) if method.response else None

    def resolve(self, type_name: str, package: str) -> Struct | Enum | None:
        """What a type, or the elements of a list or map, is; None for a primitive."""
        base = split_container(type_name)[1]
        return None if base in PRIMITIVES else self.lookup(base, package)


def read_service(raw: dict) -> Service:
    cpp = raw.get("cpp", {})
    service = Service(raw["service"], raw["package"], raw.get("doc", ""), cpp.get("client", raw["service"]),
                      cpp.get("further", []), cpp.get("includes", []))
    for name, entry in raw["types"].items():
        service.structs.append(
            Struct(name, service.name, service.package, entry["doc"], [read_field(each) for each in entry["fields"]]))
    for name, entry in raw["enums"].items():
        values = [(value["name"], value.get("doc", "")) for value in entry["values"]]
        service.enums.append(Enum(name, service.name, service.package, entry["doc"], values))
    for method in raw["methods"]:
        service.methods.append(read_method(method, service))
        if "request" in method:
            service.structs.append(request_struct(method, service))
    for name, entry in raw.get("unions", {}).items():
        service.unions.append(read_union(name, entry, service))
    return service


def read_union(name: str, raw: dict, service: Service) -> Union:
    unknown = raw.get("unknown", {})
    alternatives = [Alternative(each["field"], each.get("name", ""), each.get("holds", ""), each.get("doc", ""))
                    for each in raw.get("alternatives", [])]
    if "fields" in raw:
        members = [each for struct in service.structs if struct.name == raw["of"][0] for each in struct.fields]
        alternatives += [Alternative(each.name, "", "", "") for each in members if fnmatchcase(each.name, raw["fields"])]
    return Union(name, service.package, raw["doc"], raw["of"], alternatives, unknown.get("reader", ""),
                 unknown.get("name", ""), unknown.get("doc", ""))


def read_method(raw: dict, service: Service) -> Method:
    cpp, paging = raw.get("cpp", {}), raw.get("paginated")
    return Method(
        name=raw["name"], service=service.name, doc=raw["doc"], verb=raw["verb"], path=raw["path"],
        path_params=raw["path_params"], request=raw["body"] or raw.get("request"), response=raw["response"],
        unwraps=raw.get("unwraps"),
        paging=Paging(paging["items"], paging["request_token"], paging["response_token"], paging["limit"]) if paging else None,
        idempotency=raw.get("idempotency"), throws=raw.get("throws", []), returns=raw.get("returns", ""),
        params=raw.get("params", {}), example=raw.get("example", []),
        cpp=MethodInCpp(cpp.get("name", identifier(raw["name"])), cpp.get("take", []), cpp.get("by_hand", False),
                        cpp.get("whole", False), cpp.get("optional", False), cpp.get("to_edit_request", [])))


def read_field(raw: dict) -> Field:
    """What the service requires wins over what the official SDKs say."""
    required = raw.get("required_by_service", raw["required"])
    return Field(
        name=raw["name"], type=raw["type"], doc=raw.get("doc", ""), required=required,
        always_present=raw.get("always_present", False), secret=raw.get("secret", False),
        unique=raw.get("unique", False), deprecated=raw.get("deprecated", False))


def request_struct(method: dict, service: Service) -> Struct:
    """The parameters of a call without a body, as a struct: its path parameters and its query."""
    docs = method.get("params", {})
    in_path = [Field(name, "string", docs.get(name, "Part of the path."), required=True)
               for name in method["path_params"]]
    in_query = [read_field(each) for each in method["query"]]
    return Struct(
        method["request"], service.name, service.package, f"The parameters of {service.name}.{method['name']}.",
        sorted(in_path + in_query, key=lambda each: each.name))

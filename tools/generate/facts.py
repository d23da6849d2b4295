"""Checks what JSON Schema cannot say about a document of spec/: that its facts fit each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from naming import enumerator, identifier
from spec import Enum, Spec, SpecError, Struct

Problem = tuple[str, str]  # JSON path, what is wrong


def checked(directory: Path) -> Spec:
    """The facts of spec/, or a SpecError that names everything that is wrong with them."""
    spec = Spec(directory)
    mistakes = [
        f"spec/{document['service']}.json: {path}: {message}"
        for document in spec.documents for path, message in FactChecker(document, spec.resolve).problems()]
    if mistakes:
        raise SpecError("\n".join(mistakes))
    return spec


class FactChecker:
    """`resolve` tells what the name of a type means in a package: Spec.resolve()."""

    def __init__(self, document: dict, resolve: Callable[[str, str], Struct | Enum | None]):
        self._document = document
        self._package = document["package"]
        self._resolve = resolve

    def problems(self) -> Iterator[Problem]:
        yield from twice((method["name"] for method in self._document["methods"]), "$.methods")
        for index, method in enumerate(self._document["methods"]):
            yield from self._method(method, f"$.methods[{index}]")
        for name, entry in self._document["types"].items():
            yield from twice((identifier(each["name"]) for each in entry["fields"]), f"$.types.{name}.fields")
            yield from self._members(entry["fields"], f"$.types.{name}.fields")
        for name, entry in self._document["enums"].items():
            texts = ["unrecognized", *(each["name"] for each in entry["values"])]
            yield from twice((enumerator(text) for text in texts), f"$.enums.{name}.values")
        for name, entry in self._document.get("unions", {}).items():
            yield from self._union(entry, f"$.unions.{name}")

    def _union(self, union: dict, path: str) -> Iterator[Problem]:
        for index, struct in enumerate(union["of"]):
            yield from self._resolves(struct, f"{path}.of[{index}]")
        for index, each in enumerate(union.get("alternatives", [])):
            for struct in union["of"]:
                if self._find(struct, self._package) and each["field"] not in self._fields(struct):
                    yield f"{path}.alternatives[{index}].field", f'{struct} has no field "{each["field"]}"'
        if "unknown" in union and len(union["of"]) > 1:
            yield f"{path}.of", "a union with an unknown alternative is one of a single struct"
        if "fields" in union:
            for struct in union["of"]:
                fields = getattr(self._find(struct, self._package), "fields", [])
                chosen = [each for each in fields if fnmatchcase(each.name, union["fields"])]
                if not chosen:
                    yield f"{path}.fields", f'{struct} has no field like "{union["fields"]}"'
                yield from twice((each.type for each in chosen), f"{path}.fields")

    def _members(self, members: list[dict], path: str) -> Iterator[Problem]:
        for index, member in enumerate(members):
            yield from self._resolves(member["type"], f"{path}[{index}].type")
            if member.get("required_by_service") == member["required"]:
                yield f"{path}[{index}].required_by_service", "it duplicates required: remove it"

    def _resolves(self, type_name: str, path: str) -> Iterator[Problem]:
        try:
            self._resolve(type_name, self._package)
        except SpecError as error:
            yield path, str(error)

    def _method(self, method: dict, path: str) -> Iterator[Problem]:
        in_path = re.findall(r"\{(\w+)\}", method["path"])
        if in_path != method["path_params"]:
            yield f"{path}.path_params", f"the path has {', '.join(in_path) or 'no parameters'}"
        yield from twice((each["name"] for each in method["query"]), f"{path}.query")
        yield from self._members(method["query"], f"{path}.query")
        for part in ("body", "response"):
            if method[part]:
                yield from self._resolves(method[part], f"{path}.{part}")

        sent = {each["name"] for each in method["query"]} | self._fields(method["body"])
        received = self._fields(method["response"])
        for key in ("request_token", "limit"):
            yield from named(method, f"paginated.{key}", sent, "request", path)
        for key in ("items", "response_token"):
            yield from named(method, f"paginated.{key}", received, "response", path)
        yield from named(method, "idempotency", sent, "request", path)
        yield from named(method, "unwraps", received, "response", path)
        if "waiter" in method:
            yield from self._waiter(method["waiter"], f"{path}.waiter")
        yield from self._cpp(method, path)

    def _cpp(self, method: dict, path: str) -> Iterator[Problem]:
        cpp, pages = method.get("cpp", {}), method.get("paginated")
        takes = self._fields(method["body"]) if method["body"] else (
            {each["name"] for each in method["query"]} | set(method["path_params"]))
        for index, name in enumerate(cpp.get("take", [])):
            if name not in takes:
                yield f"{path}.cpp.take[{index}]", f'the request has no field "{name}"'
        for index, name in enumerate(cpp.get("to_edit_request", [])):
            yield from self._resolves(name, f"{path}.cpp.to_edit_request[{index}]")
        if pages and not cpp.get("by_hand") and not (pages["request_token"] and pages["response_token"]):
            yield f"{path}.paginated", "only pages with two tokens can be generated; set cpp.by_hand"
        if method["query"] and "request" not in method:
            yield path, 'the key "request" is missing: it names the struct of path_params and query'

    def _waiter(self, waiter: dict, path: str) -> Iterator[Problem]:
        polled = next((each for each in self._document["methods"] if each["name"] == waiter["poll"]), None)
        if polled is None:
            yield f"{path}.poll", f'the service has no method "{waiter["poll"]}"'
            return
        for key in ("field", "message_field"):
            if waiter[key] and not self._member(polled["response"], waiter[key]):
                yield f"{path}.{key}", f'the response of {waiter["poll"]} has no field "{waiter[key]}"'
        state = self._member(polled["response"], waiter["field"])
        enum = self._find(*state) if state else None
        if isinstance(enum, Enum):
            texts = {text for text, _ in enum.values}
            for key in ("success", "failure"):
                yield from ((f"{path}.{key}", f'{enum.name} has no value "{text}"')
                            for text in waiter[key] if text not in texts)

    def _find(self, type_name: str | None, package: str) -> Struct | Enum | None:
        """What a name means; None for everything that _resolves() reports."""
        try:
            return self._resolve(type_name, package) if type_name else None
        except SpecError:
            return None

    def _fields(self, type_name: str | None) -> set[str]:
        return {each.name for each in getattr(self._find(type_name, self._package), "fields", [])}

    def _member(self, type_name: str | None, dotted: str) -> tuple[str, str] | None:
        """The type and package of the field that `dotted` leads to from a struct, through others."""
        found = (type_name, self._package)
        for name in dotted.split("."):
            struct = self._find(*found)
            member = struct.find(name) if isinstance(struct, Struct) else None
            if member is None:
                return None
            found = (member.type, struct.package)
        return found


def twice(names, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield path, f'"{name}" appears more than once'
        seen.add(name)


def named(method: dict, dotted_key: str, known: set[str], part: str, path: str) -> Iterator[Problem]:
    """Reports the name under `dotted_key` of a method when its request or response has no such field."""
    name = method
    for key in dotted_key.split("."):
        name = name.get(key) if name else None
    if name and name not in known:
        yield f"{path}.{dotted_key}", f'the {part} has no field "{name}"'

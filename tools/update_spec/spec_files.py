"""The files of spec/ as JSON: finding, adding and removing what stands in them, and writing them as they are laid out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import documents
from spec import split_container


class Home(NamedTuple):
    """Where a type is defined or used: a file, and the package of its types."""

    service: str
    package: str


class Item(NamedTuple):
    """A struct or an enum; `kind` is the key it stands under, "types" or "enums"."""

    home: Home
    kind: str
    name: str

    @property
    def package(self) -> str:
        return self.home.package

    def __str__(self) -> str:
        return f"{self.package}::{self.name}"


class SpecFiles:
    def __init__(self, directory: Path):
        self._directory = directory
        self.documents = [documents.parse(file) for file in documents.files(directory)]
        self._by_service = {document["service"]: document for document in self.documents}

    def items(self) -> list[Item]:
        return [Item(home_of(document), kind, name)
                for document in self.documents for kind in ("types", "enums") for name in document[kind]]

    def find(self, type_name: str | None, package: str) -> Item | None:
        """What the elements of a type are: an item of the own package, otherwise the only one of that name; None for a primitive."""
        name = split_container(type_name)[1] if type_name else None
        named = [item for item in self.items() if item.name == name]
        return next((item for item in named if item.package == package), named[0] if len(named) == 1 else None)

    def entry(self, item: Item) -> dict:
        return self._by_service[item.home.service][item.kind][item.name]

    def add(self, item: Item, entry: dict) -> None:
        document = self._by_service[item.home.service]
        document[item.kind] = dict(sorted({**document[item.kind], item.name: entry}.items()))

    def remove(self, item: Item) -> None:
        del self._by_service[item.home.service][item.kind][item.name]

    def reached(self) -> set[Item]:
        """What the calls send or receive."""
        found: set[Item] = set()
        todo = [(type_name, document["package"]) for document in self.documents for method in document["methods"]
                for type_name in [method["body"], method["response"], *(each["type"] for each in method["query"])] if type_name]
        while todo:
            item = self.find(*todo.pop())
            if item and item not in found:
                found.add(item)
                todo += [(each["type"], item.package) for each in self.entry(item).get("fields", [])]
        return found

    def write(self) -> None:
        for document in self.documents:
            file = self._directory / f"{document['service']}.json"
            file.write_text(laid_out(document), encoding="utf-8")


def home_of(document: dict) -> Home:
    return Home(document["service"], document["package"])


# Lists of which each element has a line of its own.
LISTS = {"fields", "values", "alternatives"}

# What documents a method has a line of its own, below the facts.
OWN_LINES = {"doc", "returns", "params", "throws", "example", "cpp"}


def laid_out(document: dict) -> str:
    """JSON with the facts of one method, field or value on a line."""
    parts = []
    for key, value in document.items():
        if key in ("types", "enums", "unions"):
            text = "{\n" + ",\n".join(f"  {json_of(name)}: {laid_out_item(entry)}" for name, entry in value.items()) + "\n }"
        elif key == "methods":
            text = "[\n" + ",\n".join(f"  {laid_out_method(each)}" for each in value) + "\n ]"
        else:
            text = json_of(value)
        parts.append(f" {json_of(key)}: {text}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def laid_out_method(method: dict) -> str:
    keys = list(method)
    text = ""
    for key, value in method.items():
        is_below = key in OWN_LINES and keys.index(key) > keys.index("in_official")
        text += ("" if not text else ",\n   " if is_below else ", ") + f"{json_of(key)}: {json_of(value)}"
    return "{" + text + "}"


def laid_out_item(entry: dict) -> str:
    parts = []
    for key, value in entry.items():
        lines = ",".join(f"\n   {json_of(each)}" for each in value) if key in LISTS and isinstance(value, list) else None
        parts.append(f"{json_of(key)}: {json_of(value) if lines is None else f'[{lines}]'}")
    return "{" + ", ".join(parts) + "}"


def json_of(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)

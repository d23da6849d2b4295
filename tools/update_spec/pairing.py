"""Which call of the SDK is which method of spec/, and which class of the SDK is which struct or enum."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sdk import Call, Fields, Ref
from sdk_reader import Sdk
from spec import split_container
from spec_files import Item, SpecFiles


@dataclass
class PairedCalls:
    """The calls of a service: those that spec/ has, and those that it lacks."""

    known: dict[str, Call]  # by the name of the method in spec/
    new: list[Call]


def pair_calls(document: dict, sdk: Sdk) -> PairedCalls:
    """A method is the call with the same verb and path, whatever the version and the names of parameters. An API class with such a
    call is the service's; its other calls are new if their path begins as that of a known one (so calls of other services that it has
    as well, such as those for permissions, are none)."""
    apis = sdk.module(document["package"]).apis.values()
    calls = [call for api in apis for call in api]
    known = {method["name"]: call for method in document["methods"] if (call := find_call(method, calls))}
    paired = list(known.values())
    collections = {collection(call) for call in paired}
    new = [call for api in apis if any(call in paired for call in api)
           for call in api if call not in paired and collection(call) in collections]
    return PairedCalls(known, new)


def find_call(method: dict, calls: list[Call]) -> Call | None:
    path = method.get("official_path", method["path"])
    same = [call for call in calls if call.verb == method["verb"] and shape(call.path) == shape(path)]
    general = [call for call in calls if call.verb == method["verb"] and covers(call.path, path)]
    return next(iter(same + general), None)


def shape(path: str) -> str:
    """The path without the version and the names of parameters."""
    return re.sub(r"\{\w+\}", "{}", re.sub(r"^/api/[\d.]+/", "", path))


def covers(general: str, path: str) -> bool:
    """A call for any {request_object_type} is the one for each type of object, too."""
    return "_type}" in general and re.fullmatch(re.escape(shape(general)).replace(r"\{\}", "[^/]+"), shape(path)) is not None


def collection(call: Call) -> str:
    return shape(call.path).split("/")[0]


class PairedTypes:
    """Structs and enums are paired by where they are used, since some have another name in spec/: a body with a body, a field with the
    field of that name. A body without a class of its own in the SDK is paired too, as the parameters of its call."""

    def __init__(self, files: SpecFiles, sdk: Sdk):
        self._files = files
        self._sdk = sdk
        self._structs: dict[Item, list[Fields]] = {}
        self._enums: dict[Item, list[list[str]]] = {}
        self._by_ref: dict[Ref, Item] = {}

    def structs(self) -> list[Item]:
        return list(self._structs)

    def enums(self) -> list[Item]:
        return list(self._enums)

    def fields(self, item: Item) -> Fields:
        """What the SDK has for a struct."""
        return {name: field for fields in self._structs[item] for name, field in fields.items()}

    def values(self, item: Item) -> list[str]:
        """What the SDK has for an enum."""
        return list(dict.fromkeys(text for texts in self._enums[item] for text in texts))

    def item_of(self, ref: Ref) -> Item | None:
        return self._by_ref.get(ref)

    def pair(self, item: Item | None, source: Ref | Fields | None) -> None:
        """Pairs an item and everything below it."""
        if item is None or source is None:
            return
        fields = self._sdk.struct(source) if isinstance(source, Ref) else source
        texts = self._sdk.enum(source) if isinstance(source, Ref) else None
        if fields is not None and item.kind == "types":
            self._remember(item, source)
            if fields not in self._structs.setdefault(item, []):
                self._structs[item].append(fields)
                self._pair_members(item, fields)
        elif texts is not None and item.kind == "enums":
            self._remember(item, source)
            if texts not in self._enums.setdefault(item, []):
                self._enums[item].append(texts)

    def _remember(self, item: Item, source: Ref | Fields) -> None:
        if isinstance(source, Ref) and (source not in self._by_ref or item.name == source.name):
            self._by_ref[source] = item

    def _pair_members(self, item: Item, fields: Fields) -> None:
        for member in self._files.entry(item)["fields"]:
            field = fields.get(member["name"])
            if field and isinstance(field.type.base, Ref) and field.type.container == split_container(member["type"])[0]:
                self.pair(self._files.find(member["type"], item.package), field.type.base)

"""Merges structs and enums of the SDK into spec/. What the SDK does not know stays: docs, marks, and what the C# client has."""

from __future__ import annotations

from changes import Changes
from member_types import agrees, contained, scalar
from pairing import PairedTypes
from sdk import Field, Ref
from sdk_reader import Sdk
from spec_files import Home, Item, SpecFiles, home_of

TODO = "TODO"


class TypeMerge:
    def __init__(self, files: SpecFiles, sdk: Sdk, changes: Changes):
        self._files = files
        self._sdk = sdk
        self._changes = changes
        self._new: set[Item] = set()
        self.pairs = PairedTypes(files, sdk)

    def run(self) -> None:
        """Merges everything that was paired, and what that brings in."""
        done: set[Item] = set()
        while todo := [item for item in self.pairs.structs() if item not in done]:
            for item in todo:
                self._merge_struct(item)
            done.update(todo)
        for item in self.pairs.enums():
            self._merge_enum(item)

    def merged_type(self, old: str | None, name: str, field: Field, home: Home) -> str:
        """The type of a member: `old`, unless the SDK has another one."""
        if old and agrees(old, home.package, field, self._files, self._sdk):
            return old
        base = self.name_of(field.type.base, home) if isinstance(field.type.base, Ref) else scalar(name, field)
        return contained(field.type.container, base)

    def name_of(self, ref: Ref, home: Home) -> str:
        """The name of a class of the SDK in spec/, where it is added when it is new."""
        if self._sdk.is_free(ref):
            return "json"
        item = self.pairs.item_of(ref) or self._known(ref)
        if item is None:
            kind = "types" if self._sdk.enum(ref) is None else "enums"
            item = self.add(ref.name, kind, self._home(ref, home), ref.module)
        self.pairs.pair(item, ref)
        return item.name

    def add(self, name: str, kind: str, home: Home, prefix: str) -> Item:
        """A new struct or enum. Where the name is taken, `prefix` is put before it."""
        taken = {item.name for item in self._files.items()}
        item = Item(home, kind, prefix.capitalize() + name if name in taken else name)
        self._files.add(item, {"doc": TODO, "fields" if kind == "types" else "values": []})
        self._new.add(item)
        self._changes.note("Added", kind, str(item))
        return item

    def _known(self, ref: Ref) -> Item | None:
        """The struct or enum of that name that stands in the package of the SDK's module."""
        item = self._files.find(ref.name, ref.module)
        return item if item and item.package == ref.module else None

    def _home(self, ref: Ref, user: Home) -> Home:
        """Where a class of the SDK is defined in spec/: in the service that needs it, or in one with the module's package."""
        homes = [user, *map(home_of, self._files.documents)]
        return next((home for home in homes if home.package == ref.module), user)

    def _merge_struct(self, item: Item) -> None:
        entry, fields = self._files.entry(item), self.pairs.fields(item)
        kept = []
        for member in entry["fields"]:
            field = fields.get(member["name"])
            if field:
                self._merge_member(item, member, field)
            elif member["official"] and not member.get("go_only"):
                if not member["csharp"]:
                    self._changes.note("Removed", "fields", f"{item}::{member['name']}")
                    continue
                member["official"] = False
            kept.append(member)
        known = {member["name"] for member in kept}
        added = [self._new_member(item, name, field) for name, field in fields.items() if name not in known]
        entry["fields"] = sorted(kept + added, key=lambda member: member["name"]) if added else kept

    def _merge_member(self, item: Item, member: dict, field: Field) -> None:
        name = f"{item}::{member['name']}"
        type_name = self.merged_type(member["type"], member["name"], field, item.home)
        if type_name != member["type"]:
            self._changes.note("Changed", "types of fields", f"{name} ({member['type']} is {type_name})")
        if field.required and not member["required"]:
            self._changes.note("Changed", "fields that are required", name)
        if member["required"] and not field.required and "required_by_service" not in member:
            self._changes.note("To decide", "fields that this SDK does not require (see required_by_service in spec/README.md)", name)
        if field.deprecated and not member["deprecated"]:
            self._changes.note("Changed", "fields that are deprecated", name)
        member.update(type=type_name, required=member["required"] or field.required, official=True,
                      deprecated=member["deprecated"] or field.deprecated)
        member.pop("go_only", None)
        if member.get("required_by_service") == member["required"]:
            del member["required_by_service"]

    def _new_member(self, item: Item, name: str, field: Field) -> dict:
        if item not in self._new:
            self._changes.note("Added", "fields", f"{item}::{name}")
        return {"name": name, "type": self.merged_type(None, name, field, item.home), "required": field.required,
                "csharp": False, "official": True, "deprecated": field.deprecated, "doc": TODO}

    def _merge_enum(self, item: Item) -> None:
        entry, texts = self._files.entry(item), self.pairs.values(item)
        kept = []
        for value in entry["values"]:
            value["official"] = value["name"] in texts
            if value["official"] or value["csharp"]:
                kept.append(value)
            else:
                self._changes.note("Removed", "values", f"{item} {value['name']}")
        known = {value["name"] for value in kept}
        for text in texts:
            if text not in known:
                kept.append({"name": text, "csharp": False, "official": True, "doc": TODO})
                if item not in self._new:
                    self._changes.note("Added", "values", f"{item} {text}")
        entry["values"] = kept

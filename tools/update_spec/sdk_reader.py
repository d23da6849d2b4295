"""Reads the installed Python SDK: its files are parsed, never run."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

from call_reader import ApiReader
from sdk import Field, Fields, Module, Ref
from syntax import item_assignments, type_of


class Sdk:
    """The package below `directory`, which holds databricks/sdk."""

    def __init__(self, directory: Path):
        self._root = directory / "databricks" / "sdk"
        version = re.search(r'__version__ = "(.+)"', (self._root / "version.py").read_text(encoding="utf-8"))
        self.version = version[1]
        self.module = cache(self._read_module)

    def struct(self, ref: Ref) -> Fields | None:
        return self.module(ref.module).structs.get(ref.name)

    def enum(self, ref: Ref) -> list[str] | None:
        found = self.module(ref.module).enums.get(ref.name)
        return None if found is None else list(found.values())

    def is_free(self, ref: Ref) -> bool:
        """A struct of which the SDK knows no field is free JSON."""
        return self.struct(ref) == {}

    def _read_module(self, name: str) -> Module:
        file = self._root / "service" / f"{name}.py"
        if not file.exists():
            return Module()  # a package of spec/ that only the C# client knows
        module = Module()
        apis = []
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(node, ast.ClassDef):
                continue
            if any(ast.unparse(base) == "Enum" for base in node.bases):
                module.enums[node.name] = enum_members(node)
            elif any("dataclass" in ast.unparse(each) for each in node.decorator_list):
                module.structs[node.name] = struct_fields(node, name)
            elif node.name.endswith("API"):
                apis.append(node)
        for node in apis:  # last, since waits name values of enums
            module.apis[node.name] = ApiReader(node, name, module).calls()
        return module


def enum_members(node: ast.ClassDef) -> dict[str, str]:
    return {each.targets[0].id: each.value.value for each in node.body if isinstance(each, ast.Assign)}


def struct_fields(node: ast.ClassDef, module: str) -> Fields:
    """The fields of a dataclass, by the names that as_dict() gives them in JSON."""
    attributes: dict[str, Field] = {}
    last = None
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign):
            last = Field(type_of(statement.annotation, module), statement.value is None)
            attributes[statement.target.id] = last
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and last:
            last.comment = " ".join(statement.value.value.split())
    as_dict = next(each for each in node.body if isinstance(each, ast.FunctionDef) and each.name == "as_dict")
    fields: Fields = {}
    for assignment in item_assignments(as_dict, "body"):
        attribute = next(each.attr for each in ast.walk(assignment.value)
                         if isinstance(each, ast.Attribute) and ast.unparse(each.value) == "self")
        fields[assignment.targets[0].slice.value] = attributes[attribute]
    return fields

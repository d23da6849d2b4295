"""Checks a document against a JSON Schema: the part of JSON Schema that spec/schema.json uses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
ANNOTATIONS = {"$schema", "$defs", "title", "description", "patternErrorMessage"}


class JsonObject(dict):
    """An object of JSON; `twice` has the keys that stand in it more than once, which dict() would hide."""

    def __init__(self, pairs: list):
        super().__init__(pairs)
        keys = [key for key, _ in pairs]
        self.twice = sorted({key for key in keys if keys.count(key) > 1})


def problems(document: object, schema: dict) -> Iterator[tuple[str, str]]:
    """(JSON path, what is wrong) for everything in `document` that `schema` does not allow."""
    yield from _Validator(schema).check(document, schema, "$")


class _Validator:
    def __init__(self, root: dict):
        self._root = root

    def check(self, value: object, schema: dict, path: str) -> Iterator[tuple[str, str]]:
        if "type" in schema and not _has_type(value, schema["type"]):
            yield path, f"{_shown(value)} is not of type {_listed(schema['type'])}"
            return  # other keywords would report the same mistake again
        for keyword, argument in schema.items():
            if keyword in ANNOTATIONS or keyword == "type":
                continue
            rule = getattr(self, "_" + keyword.lstrip("$"), None)
            if rule is None:
                raise ValueError(f"spec/schema.json uses {keyword}, which tools/generate/schema.py does not check")
            yield from rule(value, argument, schema, path)
        yield from ((path, f'the key "{key}" appears more than once') for key in getattr(value, "twice", []))

    def _ref(self, value, argument, schema, path):
        target = self._root
        for step in argument.removeprefix("#/").split("/"):
            target = target[step]
        yield from self.check(value, target, path)

    def _const(self, value, argument, schema, path):
        if value != argument:
            yield path, f"{_shown(value)} is not {_shown(argument)}"

    def _enum(self, value, argument, schema, path):
        if value not in argument:
            yield path, f"{_shown(value)} is not one of {', '.join(argument)}"

    def _pattern(self, value, argument, schema, path):
        if isinstance(value, str) and not re.search(argument, value):
            reason = schema.get("patternErrorMessage", f"it does not match {argument}")
            yield path, f"{_shown(value)}: {reason}"

    def _minLength(self, value, argument, schema, path):
        if isinstance(value, str) and len(value) < argument:
            yield path, f"{_shown(value)} is too short; the minimum is {argument} characters"

    def _maxItems(self, value, argument, schema, path):
        if isinstance(value, list) and len(value) > argument:
            yield path, f"{len(value)} elements are too many; the maximum is {argument}"

    def _items(self, value, argument, schema, path):
        if isinstance(value, list):
            for index, each in enumerate(value):
                yield from self.check(each, argument, f"{path}[{index}]")

    def _required(self, value, argument, schema, path):
        if isinstance(value, dict):
            yield from ((path, f'the key "{key}" is missing') for key in argument if key not in value)

    def _properties(self, value, argument, schema, path):
        if isinstance(value, dict):
            for key in (key for key in value if key in argument):
                yield from self.check(value[key], argument[key], f"{path}.{key}")

    def _additionalProperties(self, value, argument, schema, path):
        if not isinstance(value, dict):
            return
        known = schema.get("properties", {})
        for key in (key for key in value if key not in known):
            if argument is False:
                yield path, f'unknown key "{key}"; allowed are {", ".join(known)}'
            else:
                yield from self.check(value[key], argument, f"{path}.{key}")

    def _propertyNames(self, value, argument, schema, path):
        if isinstance(value, dict):
            for key in value:
                yield from self.check(key, argument, f"{path}.{key}")


def _has_type(value: object, types: str | list[str]) -> bool:
    for name in [types] if isinstance(types, str) else types:
        if isinstance(value, TYPES[name]) and not (name == "integer" and isinstance(value, bool)):
            return True
    return False


def _listed(types: str | list[str]) -> str:
    return types if isinstance(types, str) else " or ".join(types)


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    return json.dumps(value, ensure_ascii=False)

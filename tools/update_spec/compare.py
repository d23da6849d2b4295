"""Compares the facts of two directories of spec files: methods, types, fields, enum values, pages and waiters.

    python3 tools/update_spec/compare.py SPEC REFERENCE

A type that several services share may be defined once, or in each of their files. Docs, marks of ours and the flags of the C# client
on fields are left out. Prints the differences; exit 1 when there are any. What SPEC says beyond REFERENCE is printed, but no difference:
milliseconds where the reference has a number, and what a newer SDK calls deprecated.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

FACTS_OF_METHODS = ("verb", "path", "official_path", "path_params", "query", "body", "response", "unwraps", "paginated", "waiter",
                    "idempotency", "in_csharp", "in_official")
FACTS_OF_FIELDS = ("type", "required", "official", "deprecated")
BEYOND = [("duration_ms", "int64"), (True, False)]  # what SPEC says, what REFERENCE may say; a pair of flags is `deprecated`


class Facts:
    """The files of one directory. A definition is named by the service of its file and its own name."""

    def __init__(self, directory: Path):
        documents = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(directory.glob("*.json"))]
        self.services = {document["service"]: document for document in documents if "service" in document}
        self._homes: dict[str, list[str]] = {}
        for service, document in self.services.items():
            for name in [*document["types"], *document["enums"]]:
                self._homes.setdefault(name, []).append(service)

    def home(self, name: str, service: str) -> str:
        """The service whose file defines what `service` calls `name`: itself, one of its package, or the only one."""
        homes = self._homes.get(name, [service])
        package = self.services[service].get("package")
        of_package = [each for each in homes if self.services[each].get("package") == package]
        return service if service in homes else (of_package + homes)[0]

    def methods(self) -> dict[str, dict]:
        return {f"{service}.{method['name']}": {key: without_doc(method[key]) for key in FACTS_OF_METHODS if key in method}
                for service, document in self.services.items() for method in document["methods"]}


def without_doc(value: object) -> object:
    if isinstance(value, list):
        return [{key: part for key, part in each.items() if key != "doc"} if isinstance(each, dict) else each for each in value]
    return value


def definitions(facts: Facts, places: Facts) -> tuple[dict[str, dict], dict[str, set]]:
    """The fields of each struct and the values of each enum. Those that have one place in `places` are joined."""
    structs: dict[str, dict] = {}
    enums: dict[str, set] = {}
    for service, document in facts.services.items():
        for name, entry in document["types"].items():
            fields = {each["name"]: {key: each[key] for key in FACTS_OF_FIELDS} for each in entry["fields"]}
            structs.setdefault(f"{places.home(name, service)}: {name}", {}).update(fields)
        for name, entry in document["enums"].items():
            values = {each if isinstance(each, str) else each["name"] for each in entry["values"]}
            enums.setdefault(f"{places.home(name, service)}: {name}", set()).update(values)
    return structs, enums


def name_bodies(facts: Facts, reference: Facts) -> None:
    """Gives a body that is a list of fields in the reference the name that the type has in `facts`."""
    named = facts.methods()
    for service, document in reference.services.items():
        for method in document["methods"]:
            if isinstance(method["body"], list) and method["body"]:
                name = named[f"{service}.{method['name']}"]["body"]
                fields = [{"official": method["in_official"], "deprecated": False, **each} for each in method["body"]]
                document["types"][name], method["body"] = {"fields": fields}, name


class Comparison:
    def __init__(self):
        self.differences: list[str] = []
        self.beyond: list[str] = []

    def compare(self, place: str, have: object, expected: object) -> None:
        if isinstance(have, dict) and isinstance(expected, dict):
            for key in sorted(have.keys() | expected.keys()):
                where = f"{place}.{key}" if place else key
                if key in have and key in expected:
                    self.compare(where, have[key], expected[key])
                else:
                    self.differences.append(f"{where}: only in the {'spec' if key in have else 'reference'}")
        elif isinstance(have, set) and isinstance(expected, set):
            self.compare(place, dict.fromkeys(have), dict.fromkeys(expected))
        elif have != expected:
            is_beyond = (have, expected) in BEYOND and place.endswith(("type", "deprecated"))
            (self.beyond if is_beyond else self.differences).append(f"{place}: {have}, reference: {expected}")


def main() -> int:
    facts, reference = (Facts(Path(argument)) for argument in sys.argv[1:])
    name_bodies(facts, reference)
    methods, (structs, enums) = reference.methods(), definitions(reference, facts)
    own_structs, own_enums = definitions(facts, facts)
    comparison = Comparison()
    for have, expected in [(facts.methods(), methods), (own_structs, structs), (own_enums, enums)]:
        comparison.compare("", have, expected)
    for text in comparison.differences:
        print(text)
    for text in comparison.beyond:
        print(f"beyond the reference: {text}")
    counts = {"methods": len(methods), "types": len(structs), "fields": sum(map(len, structs.values())), "enums": len(enums),
              "values": sum(map(len, enums.values())), "pages": sum("paginated" in each for each in methods.values()),
              "waiters": sum("waiter" in each for each in methods.values())}
    print(f"{len(comparison.differences)} differences in {', '.join(f'{number} {subject}' for subject, number in counts.items())}")
    return 1 if comparison.differences else 0


if __name__ == "__main__":
    sys.exit(main())

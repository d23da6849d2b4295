"""Fails when something of spec/ is missing from the library.

    python3 tests/conformance/check_spec_coverage.py               name what is missing; exit 1 when something is
    python3 tests/conformance/check_spec_coverage.py --self-test   show that each of the checks can fail

For every call of spec/: a public method of its sub-client, whose Doxygen comment has the REST path; an endpoint constant with that
verb and path; a use of that constant in src/api. For every type: a struct with all of its fields, or an enum with all of its texts.
And every public method of a sub-client has a Doxygen comment with a REST path.
"""

from __future__ import annotations

import copy
import json
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tools" / "generate"))

from naming import identifier  # noqa: E402

# Sub-clients whose name is not that of the service.
CLIENTS = {"instance_pools": "instance_pool"}

# Calls whose method has another name; every other method is named as in spec/.
RENAMED = {
    ("clusters", "delete"): "terminate",  # the API's delete only stops a cluster
    ("permissions", "set"): "replace",
}

# The permissions API has a set of calls for each kind of object; here they are four methods for all kinds.
PERMISSIONS = [
    (re.compile(r"get_(\w+_)?permission_levels"), "levels"),
    (re.compile(r"get_\w+_permissions"), "get"),
    (re.compile(r"replace_\w+_permissions(_for_workspace)?"), "replace"),
    (re.compile(r"update_\w+_permissions"), "update"),
]


def method_name(service: str, call: str) -> str:
    if (service, call) in RENAMED:
        return RENAMED[service, call]
    if service == "permissions":
        for pattern, name in PERMISSIONS:
            if pattern.fullmatch(call):
                return name
    return identifier(call)


@dataclass
class PublicMethod:
    name: str
    comment: str


def read_client(source: str, class_name: str) -> list[PublicMethod]:
    """The public methods of a sub-client. An overload without a comment of its own shares that of the one above it."""
    match = re.search(rf"^class {class_name} \{{\n public:\n(.*?)^(?: private:|\}};)", source, re.M | re.S)
    if not match:
        return []
    methods: list[PublicMethod] = []
    comment, declaration = "", ""
    for line in match[1].splitlines():
        text = line.strip()
        if text.startswith("///"):
            comment = f"{comment} {text[3:].strip()}"
            continue
        declaration = f"{declaration} {text}"
        if not text.endswith(";"):
            continue
        name = re.search(r"(\w+)\(", declaration)
        if name and name[1] != class_name:
            is_overload = not comment and methods and methods[-1].name == name[1]
            methods.append(PublicMethod(name[1], methods[-1].comment if is_overload else comment))
        comment, declaration = "", ""
    return methods


def read_structs(source: str) -> dict[str, set[str]]:
    """The names of the members of every struct in a model header."""
    structs = {}
    for name, body in re.findall(r"^struct (\w+) \{\n(.*?)^\};", source, re.M | re.S):
        structs[name] = set(re.findall(r"^  [\w:<>, ]+ (\w+)(?:\{\}| = [^;]+)?;", body, re.M))
    return structs


def read_enums(source: str) -> dict[str, set[str]]:
    """The texts of every enum in the source of a model."""
    found = re.findall(r"wire_texts\((\w+)\) noexcept \{(.*?)^\}", source, re.M | re.S)
    return {name: set(re.findall(r'"([^"]*)"', body)) for name, body in found}


def read_endpoints(source: str) -> dict[str, tuple[str, str]]:
    """Constant -> (verb, path)."""
    found = re.findall(r'constexpr Endpoint (\w+)\{\s*http::Verb::(\w+), "([^"]+)"', source)
    return {name: (verb.rstrip("_").upper(), path) for name, verb, path in found}


def covers(used: tuple[str, str], wanted: tuple[str, str]) -> bool:
    """Whether a call that is used can stand for another one: its {parameters} take whatever the other one has there."""
    if used == wanted:
        return True
    # "sql/endpoints" is one kind of object, yet two segments of a path.
    pattern = re.sub(r"\\{(\w+)\\}", lambda name: "(?:sql/)?[^/]+" if name[1] == "request_object_type" else "[^/]+", re.escape(used[1]))
    return used[0] == wanted[0] and re.fullmatch(pattern, wanted[1]) is not None


class Check:
    def __init__(self, specs: list[dict], root: Path = ROOT):
        self.specs = specs
        self.root = root
        self.missing: list[str] = []

    def run(self) -> list[str]:
        for spec in self.specs:
            self.check_service(spec)
        return self.missing

    def read(self, name: str) -> str:
        file = self.root / name
        if file.exists():
            return file.read_text(encoding="utf-8")
        self.missing.append(f"{name}: no such file")
        return ""

    def check_service(self, spec: dict) -> None:
        service = spec["service"]
        client = CLIENTS.get(service, service)
        class_name = "".join(part.capitalize() for part in client.split("_")) + "Client"
        methods = read_client(self.read(f"include/databricks/api/{client}.hpp"), class_name)
        if not methods:
            self.missing.append(f"{service}: no class {class_name} with public methods")
        for method in methods:
            if not re.search(r"REST: .*/api/2\.\d/", method.comment):
                self.missing.append(f"{class_name}::{method.name}: no Doxygen comment with a REST path")
        for call in spec["methods"]:
            self.check_method(f"{service}.{call['name']}", call, class_name, method_name(service, call["name"]), methods)
        self.check_endpoints(spec)
        self.check_types(spec)

    def check_method(self, call_name: str, call: dict, class_name: str, name: str, methods: list[PublicMethod]) -> None:
        found = [method for method in methods if method.name == name]
        if not found:
            self.missing.append(f"{call_name}: no public method {class_name}::{name}")
            return
        comments = " ".join(method.comment for method in found)
        documented = re.findall(r"(GET|POST|PUT|PATCH|DELETE|HEAD) (/api/2\.\d/[^\s,;?]+)", comments)
        if not any(covers(rest, (call["verb"], call["path"])) for rest in documented):
            self.missing.append(f"{call_name}: the comment of {class_name}::{name} lacks \"{call['verb']} {call['path']}\"")

    def check_endpoints(self, spec: dict) -> None:
        service = spec["service"]
        constants = read_endpoints(self.read(f"src/api/endpoints/{service}.hpp"))
        used = self.used_constants(service)
        for call in spec["methods"]:
            name, wanted = identifier(call["name"]), (call["verb"], call["path"])
            if constants.get(name) != wanted:
                self.missing.append(f"{service}.{call['name']}: no endpoint constant {name} with {' '.join(wanted)}")
            elif not any(covers(constants[each], wanted) for each in used if each in constants):
                self.missing.append(f"{service}.{call['name']}: no file in src/api uses endpoint::{name}")

    def used_constants(self, service: str) -> set[str]:
        used = set()
        for file in sorted((self.root / "src" / "api").glob("*.cpp")):
            source = file.read_text(encoding="utf-8")
            alias = re.search(rf"^namespace (\w+) = endpoints::{service};", source, re.M)
            if alias:
                used.update(re.findall(rf"\b{alias[1]}::(\w+)", source))
        return used

    def check_types(self, spec: dict) -> None:
        service = spec["service"]
        structs = read_structs(self.read(f"include/databricks/model/{service}.hpp"))
        wanted = {name: [field["name"] for field in entry["fields"]] for name, entry in spec["types"].items()}
        for call in spec["methods"]:
            if "request" in call:
                wanted[call["request"]] = call["path_params"] + [field["name"] for field in call["query"]]
        for name, fields in wanted.items():
            if name not in structs:
                self.missing.append(f"{service}: no struct {name}")
                continue
            for field in fields:
                if identifier(field) not in structs[name]:
                    self.missing.append(f"{service}: struct {name} has no member {identifier(field)}")
        enums = read_enums(self.read(f"src/model/{service}.cpp"))
        for name, entry in spec["enums"].items():
            for value in entry["values"]:
                if value["name"] not in enums.get(name, set()):
                    self.missing.append(f"{service}: enum {name} has no text {value['name']}")


def load_specs() -> list[dict]:
    return [json.loads(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "spec").glob("*.json"))]


# What the self-test makes up in the spec of groups, and what must be said about it.
MADE_UP_CALL = {"name": "made_up", "verb": "POST", "path": "/api/2.0/groups/made-up", "path_params": [], "query": []}
MADE_UP_PATH = {**MADE_UP_CALL, "name": "list", "verb": "GET", "path": "/api/2.1/groups/list"}
MADE_UP_FIELD = {"name": "made_up"}
CHANGES_OF_THE_SPEC = [
    (lambda spec: spec["methods"].append(MADE_UP_CALL), "groups.made_up: no public method GroupsClient::made_up"),
    (lambda spec: spec["methods"].append(MADE_UP_CALL), "groups.made_up: no endpoint constant made_up"),
    (lambda spec: spec["methods"].append(MADE_UP_PATH), 'groups.list: the comment of GroupsClient::list lacks "GET /api/2.1/'),
    (lambda spec: spec["types"]["GroupMembership"]["fields"].append(MADE_UP_FIELD), "struct GroupMembership has no member made_up"),
    (lambda spec: spec["types"].update({"MadeUp": {"fields": []}}), "groups: no struct MadeUp"),
    (lambda spec: spec["methods"][2]["query"].append(MADE_UP_FIELD), "struct ListMembersRequest has no member made_up"),
    (lambda spec: spec["enums"].update({"MadeUp": {"values": [MADE_UP_FIELD]}}), "enum MadeUp has no text made_up"),
    (lambda spec: spec.update(service="made_up"), "made_up: no class MadeUpClient with public methods"),
]

# What the self-test breaks in the library: file, a text in it and another one for it, and what must be said about it.
CHANGES_OF_THE_LIBRARY = [
    ("include/databricks/api/groups.hpp", r"  /// .*?REST: POST /api/2.0/groups/delete\n", "", "GroupsClient::delete_: no Doxygen comment"),
    ("include/databricks/api/groups.hpp", " list_parents", " parents_of", "groups.list_parents: no public method"),
    ("include/databricks/model/groups.hpp", " parent_name;", " parent;", "struct GroupMembership has no member parent_name"),
    ("src/api/endpoints/groups.hpp", "groups/list-members", "groups/members", "groups.list_members: no endpoint constant"),
    ("src/api/groups.cpp", "endpoint::delete_", "endpoint::create", "groups.delete: no file in src/api uses endpoint::delete_"),
]


def self_test() -> list[str]:
    """Returns the made-up gaps that the checks did not notice."""
    groups = next(spec for spec in load_specs() if spec["service"] == "groups")
    unnoticed = [f"complains without a reason: {line}" for line in Check([groups]).run()]

    def expect(complaint: str, missing: list[str]) -> None:
        if not any(complaint in line for line in missing):
            unnoticed.append(f"a gap goes unnoticed, expected: {complaint}")

    for change, complaint in CHANGES_OF_THE_SPEC:
        changed = copy.deepcopy(groups)
        change(changed)
        expect(complaint, Check([changed]).run())
    for file, pattern, replacement, complaint in CHANGES_OF_THE_LIBRARY:
        with tempfile.TemporaryDirectory() as folder:
            copy_groups(Path(folder))
            target = Path(folder) / file
            source = target.read_text(encoding="utf-8")
            target.write_text(re.sub(pattern, replacement, source), encoding="utf-8")
            expect(complaint, Check([groups], Path(folder)).run())
    return unnoticed


def copy_groups(folder: Path) -> None:
    for name in ["include/databricks/api/groups.hpp", "include/databricks/model/groups.hpp", "src/api/endpoints/groups.hpp",
                 "src/api/groups.cpp", "src/model/groups.cpp"]:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)


def main() -> int:
    missing = self_test() if "--self-test" in sys.argv[1:] else Check(load_specs()).run()
    for line in missing:
        print(line)
    print(f"spec coverage: {len(missing)} missing" if missing else "spec coverage: complete")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

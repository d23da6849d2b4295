"""The facts of spec/ are typed once: no line by hand in src/api retries a path, a verb or a wire name, and what the comments of
methods by hand say about REST is what spec/ says. The errors that spec/ names are classes of the library.

    facts_once.py                check the library; exit 1 and name the lines
    facts_once.py --self-test    show that each check can fail
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERBS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
CALL = re.compile(rf"\b({'|'.join(VERBS)}) (/api/[^\s,;?]+)")


class Facts:
    def __init__(self, documents: list[dict]):
        self.calls: set[tuple[str, str]] = set()
        self.by_hand: set[tuple[str, str]] = set()
        self.words: set[str] = set(VERBS)
        for document in documents:
            for method in document["methods"]:
                call = (method["verb"], method["path"])
                self.calls.add(call)
                if method.get("cpp", {}).get("by_hand"):
                    self.by_hand.add(call)
                self.words |= {*method["path_params"], *(each["name"] for each in method["query"])}
            self.words |= {field["name"] for entry in document["types"].values() for field in entry["fields"]}
            self.words |= {value["name"] for entry in document["enums"].values() for value in entry["values"]}

    def retried(self, line: str) -> list[str]:
        """What a line of C++ retries in its texts."""
        code = line.split("//")[0] if "://" not in line else line
        if code.lstrip().startswith(("#include", "///", "//")):
            return []
        return [text for text in LITERAL.findall(code) if text in self.words or text.startswith("/api/")]

    def unknown_calls(self, line: str) -> list[str]:
        """The calls in a comment that spec/ does not have."""
        return [f"{verb} {path}" for verb, path in CALL.findall(line) if (verb, path.rstrip(".")) not in self.calls]


def by_hand(directory: Path, pattern: str) -> list[Path]:
    files = sorted(directory.glob(pattern))
    return [file for file in files if not file.read_text(encoding="utf-8").startswith("// Written by tools/generate")]


def problems(facts: Facts) -> list[str]:
    found = []
    for file in by_hand(ROOT / "src" / "api", "*.?pp"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            found += [f'{file.relative_to(ROOT)}:{number}: "{text}" stands in spec/' for text in facts.retried(line)]
    named: set[tuple[str, str]] = set()
    for file in by_hand(ROOT / "include" / "databricks" / "api", "*.hpp"):
        text = file.read_text(encoding="utf-8")
        named |= set(CALL.findall(text))
        for number, line in enumerate(text.splitlines(), 1):
            found += [f"{file.relative_to(ROOT)}:{number}: spec/ has no {call}" for call in facts.unknown_calls(line)]
    general = {re.sub(r"\{\w+\}", "{}", path) for _, path in named}
    for verb, path in sorted(facts.by_hand):
        is_covered = (verb, path) in named or any(covers(pattern, path) for pattern in general)
        if not is_covered:
            found.append(f"include/databricks/api: no comment of a method by hand says {verb} {path}")
    return found


def unknown_exceptions(documents: list[dict], header: str) -> list[str]:
    """What methods are said to throw and error.hpp does not have."""
    classes = set(re.findall(r"^class DATABRICKS_EXPORT (\w+)", header, re.MULTILINE))
    return [f"spec/{document['service']}.json: {method['name']} throws {text}, which is no class of error.hpp"
            for document in documents for method in document["methods"] for text in method.get("throws", [])
            if re.match(r"\w+", text)[0] not in classes]


def covers(pattern: str, path: str) -> bool:
    """Whether a path with parameters stands for another one, whose segments may be fixed."""
    return re.fullmatch(re.escape(pattern).replace(r"\{\}", r".+"), path) is not None


def self_test(facts: Facts) -> list[str]:
    wrong = []
    for line in ('session.call("/api/2.0/token/list");', 'const auto verb = "POST";', 'request.unknown_fields.set("cluster_id", id);',
                 'if (state.text() == "RUNNING") return;'):
        if not facts.retried(line):
            wrong.append(f"goes unnoticed: {line}")
    for line in ('#include "core/session.hpp"', '/// "RUNNING"', 'throw_error({.message = "it is not RUNNING yet"});'):
        if facts.retried(line):
            wrong.append(f"is no repetition: {line}")
    if not facts.unknown_calls("/// REST: GET /api/2.0/clusters/got"):
        wrong.append("an unknown call goes unnoticed")
    made_up = {"service": "toys", "methods": [{"name": "get", "throws": ["ToyBroken when it is broken"]}]}
    if not unknown_exceptions([made_up], "class ToyFailed : public Exception {"):
        wrong.append("an unknown exception class goes unnoticed")
    return wrong


def main() -> int:
    files = sorted(file for file in (ROOT / "spec").glob("*.json") if file.name != "schema.json")
    documents = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    header = (ROOT / "include" / "databricks" / "error.hpp").read_text(encoding="utf-8")
    facts = Facts(documents)
    found = self_test(facts) if "--self-test" in sys.argv[1:] else problems(facts) + unknown_exceptions(documents, header)
    print("\n".join(found) or "every fact stands in spec/ alone")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

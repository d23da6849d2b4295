#!/usr/bin/env python3
"""Refuses words of the glossary's left column (CONTRIBUTING.md, Words) in identifiers and string literals.

The rows of the table are the rules. In the first column, `word` forbids the word and its -s, -d and -ed forms as a part of any
identifier and as a word of any text; `Name` forbids that identifier, `name()` does so in code only, `kName...` forbids what begins
so, and `two words` that phrase in texts. The third column names identifiers and phrases that stay, as do all names of spec/, which are the service's.
"""
import json
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SEARCHED = ("src/", "include/", "tests/", "tools/", "bench/", "samples/", "cmake/", "scripts/", "CMakeLists.txt")
LEFT_OUT = ("tests/fuzz/seeds/", "tests/update_spec/package/")  # inputs, and the code of others
PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
COMMENTS = {"cpp": r"//[^\n]*|/\*.*?\*/", "hash": r"(?:(?<=\s)|^)#(?!include)[^\n]*"}
TEXTS = r'R"(?P<end>\w*)\(.*?\)(?P=end)"|"(?:[^"\\\n]|\\.)*"'


class Glossary:
    def __init__(self, table: str, spec: set[str]) -> None:
        self.words: set[str] = set()
        self.names: set[str] = set()
        self.functions: set[str] = set()
        self.prefixes: tuple[str, ...] = ()
        self.phrases: list[str] = []
        self.kept: set[str] = set(spec)
        self.kept_phrases: list[str] = []
        for row in table.splitlines():
            cells = row.split("|")
            if len(cells) != 5:
                continue
            for word in re.findall(r"`([^`]+)`", cells[1]):
                self.forbid(word)
            for word in re.findall(r"`([^`]+)`", cells[3]):
                self.kept.add(word)
                self.kept_phrases.append(word)

    def forbid(self, word: str) -> None:
        if word.endswith("..."):
            self.prefixes += (word[:-3],)
        elif " " in word:
            self.phrases.append(word)
        elif word.endswith("()"):
            self.functions.add(word.removesuffix("()"))
        elif not word.islower() or "_" in word:
            self.names.add(word)
        else:
            self.words |= {word, word + "s", word + "d", word + "ed"}

    def in_identifier(self, name: str) -> bool:
        if name in self.kept:
            return False
        parts = {part.lower() for part in PARTS.findall(name)}
        return name in self.names or name.startswith(self.prefixes) or bool(parts & self.words)

    def in_text(self, text: str) -> list[str]:
        for kept in self.kept_phrases:
            text = text.replace(kept, "")
        found = [phrase for phrase in self.phrases if phrase in text]
        return found + [word for word in re.findall(r"\w+", text) if self.in_identifier(word)]


def names_of_spec() -> set[str]:
    """The keys and values of spec/ that are names; its documentation is not searched."""
    names: set[str] = set()
    for file in (ROOT / "spec").glob("*.json"):
        for text in re.findall(r'"([A-Za-z_]\w*)"', file.read_text(encoding="utf-8")):
            names |= {text, text.lower()}
    return names


def hits(glossary: Glossary, file: str, text: str) -> list[str]:
    is_cpp = file.endswith((".cpp", ".hpp", ".cpp.in"))
    tokens = re.compile(f"(?P<comment>{COMMENTS['cpp' if is_cpp else 'hash']})|(?P<text>{TEXTS})|(?P<name>[A-Za-z_]\\w*)",
                        re.DOTALL | re.MULTILINE)
    found = []
    for match in tokens.finditer(text):
        name = match["name"] or ""
        is_wrong = glossary.in_identifier(name) or (is_cpp and name in glossary.functions)
        words = glossary.in_text(match["text"]) if match["text"] else [name] if is_wrong else []
        line = text.count("\n", 0, match.start()) + 1
        found += [f"{file}:{line}: {word}" for word in words]
    return found


def main() -> int:
    table = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("\n## Words\n")[2].partition("\n## ")[0]
    glossary = Glossary(table, names_of_spec())
    files = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
                           capture_output=True, text=True).stdout.splitlines()
    found = []
    for file in files:
        if file.startswith(SEARCHED) and not file.startswith(LEFT_OUT) and (ROOT / file).is_file():
            found += [f"{file}: its name" for part in Path(file).parts if glossary.in_identifier(Path(part).stem)]
            if file.endswith((".cpp", ".hpp", ".in", ".py", ".sh", ".cmake", "CMakeLists.txt")):
                found += hits(glossary, file, (ROOT / file).read_text(encoding="utf-8"))
    if not glossary.words:
        found.append("CONTRIBUTING.md: the glossary has no rows")
    print("\n".join(found) or f"no word of the glossary's left column in {len(files)} files")
    if found:
        print("These words have a better one: see CONTRIBUTING.md, Words.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

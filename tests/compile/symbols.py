"""symbols.py <readelf> <include directory> static|shared <library>...: which symbols the libraries have.

A shared library exports what the public headers declare with DATABRICKS_EXPORT, and nothing else. A static one has the same visible symbols;
everything else in it is hidden and stands in databricks::internal. Weak symbols, which every program makes for itself, may be of public
names too; those of the standard library do not count.
"""

import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

NAMESPACE = re.compile(r"^namespace (?:databricks::inline (v\w+)(?:::)?)?([\w:]*) \{")
CLOSED = re.compile(r"^\}  // namespace")
CLASS = re.compile(r"^(?:class|struct) (?:\[\[\w+\]\] )?(DATABRICKS_EXPORT )?(\w+)(?:<\w+>)?(?: final)?(?: :[^;]*)? \{")
TYPE = re.compile(r"^(?:enum class|using|concept|inline constexpr [\w:<> ]+?|(?:class|struct)) (\w+)")
FUNCTION = re.compile(r"^(?! )(?:\[\[\w+\]\] )?(DATABRICKS_EXPORT )?[\w:<>&*, ]*?\b(\w+)\(")
TABLE = "DATABRICKS_EXPORT static const internal::codec::Table& field_table()"

# A mangled name of namespace databricks: of a function or variable, what belongs to a class, and what a function has inside.
OURS = re.compile(r"_Z(?:T[VTIS]|GV|GR|Th?n?\d+_|Tv\d+_n?\d+_)?Z*N[KVORr]*10databricks")
IDENTIFIER = re.compile(r"(\d+)")


@dataclass(frozen=True)
class Symbol:
    name: str
    is_weak: bool
    is_visible: bool


@dataclass
class Declaration:
    is_exported: bool
    text: str  # Of its header: members are looked for in it.


def declarations(include: Path) -> tuple[str, dict[str, Declaration]]:
    """The inline namespace, and what stands in it by its qualified name."""
    found: dict[str, Declaration] = {}
    inline = ""
    for path in sorted(include.rglob("*.hpp")):
        text = path.read_text(encoding="utf-8")
        spaces: list[str] = []
        for line in text.splitlines():
            if opened := NAMESPACE.match(line):
                inline = opened[1] or inline
                spaces.append(opened[2])
            elif CLOSED.match(line):
                spaces.pop()
            elif spaces and not any(space.startswith("internal") for space in spaces):
                scope = "".join(f"{space}::" for space in spaces if space)
                if match := CLASS.match(line):
                    is_exported = bool(match[1]) or TABLE in text.partition(line)[2].partition("\n};")[0]
                    found[scope + match[2]] = Declaration(is_exported, text)
                elif match := TYPE.match(line):
                    found.setdefault(scope + match[1], Declaration(False, text))
                elif match := FUNCTION.match(line):
                    known = found.get(scope + match[2])
                    found[scope + match[2]] = Declaration(bool(match[1]) or bool(known and known.is_exported), text)
    return inline, found


def symbols(readelf: str, library: str, is_dynamic: bool) -> list[Symbol]:
    run = subprocess.run([readelf, "--wide", "--dyn-syms" if is_dynamic else "--syms", library],
                         check=True, capture_output=True, text=True)
    found = []
    for line in run.stdout.splitlines():
        # Num: Value Size Type Bind Vis Ndx Name
        parts = line.split(None, 7)
        if len(parts) == 8 and parts[4] in ("GLOBAL", "WEAK", "UNIQUE") and parts[6] != "UND":
            found.append(Symbol(re.sub(r"@@?\S*$", "", parts[7]), parts[4] != "GLOBAL", parts[5] in ("DEFAULT", "PROTECTED")))
    return found


def qualified_name(symbol: str) -> list[str] | None:
    """["v0_2", "Error", "text"] of _ZNK10databricks4v0_25Error4textB5cxx11Ev; None when it is not of namespace databricks."""
    start = OURS.match(symbol)
    if not start:
        return None
    parts, at = [], start.end()
    while length := IDENTIFIER.match(symbol, at):
        at = length.end() + int(length[1])
        parts.append(symbol[length.end():at])
    return parts


def spaces(declared: dict[str, Declaration]) -> set[str]:
    return {"", *(name.rpartition("::")[0] for name in declared)}


def declaration_of(parts: list[str], declared: dict[str, Declaration]) -> Declaration | None:
    """The declaration of a name, or of the class that it is a member of, or of a member."""
    for length in range(len(parts), 0, -1):
        declaration = declared.get("::".join(parts[:length]))
        if declaration and all(re.search(rf"\b{member}\b", declaration.text) for member in parts[length:length + 1]):
            return declaration
    return None


def problem(symbol: Symbol, kind: str, inline: str, declared: dict[str, Declaration]) -> str:
    parts = qualified_name(symbol.name)
    if parts is None:
        return "" if symbol.is_weak and kind == "static" else "is not of namespace databricks"
    if parts[:1] != [inline]:
        return f"is not of databricks::{inline}"
    if parts[1:2] == ["internal"]:
        return "is internal, and visible" if symbol.is_visible else ""
    if symbol.is_weak and ("::".join(parts[1:]) in spaces(declared)):
        return ""  # an operator, which has no name
    declaration = declaration_of(parts[1:], declared)
    if declaration is None:
        return "is not declared in a public header"
    if symbol.is_weak or declaration.is_exported == symbol.is_visible:
        return ""
    return "lacks DATABRICKS_EXPORT"


def missing(exported: list[Symbol], inline: str, declared: dict[str, Declaration]) -> list[str]:
    names = ["::".join(parts[1:]) for symbol in exported for parts in [qualified_name(symbol.name)] if parts]
    found = {*names, *(name.rpartition("::")[0] for name in names)}
    return sorted(name for name, declaration in declared.items() if declaration.is_exported and name not in found)


def main() -> int:
    readelf, include, kind, *libraries = sys.argv[1:]
    inline, declared = declarations(Path(include))
    failures = []
    everything: list[Symbol] = []
    for library in libraries:
        found = symbols(readelf, library, kind == "shared")
        everything += [symbol for symbol in found if symbol.is_visible]
        for symbol in sorted(set(found), key=lambda each: each.name):
            if wrong := problem(symbol, kind, inline, declared):
                failures.append(f"{Path(library).name}: {symbol.name} {wrong}")
        print(f"{Path(library).name}: {len({each for each in found if not each.is_weak})} symbols that are not weak, "
              f"of which {len({each for each in found if each.is_visible and not each.is_weak})} are visible")
    failures += [f"{name} is declared with DATABRICKS_EXPORT, and no library has it"
                 for name in missing(everything, inline, declared)]
    print("\n".join(failures[:50]) or f"all of them follow from the {len(declared)} declarations of the public headers")
    return 1 if failures or not everything else 0


if __name__ == "__main__":
    sys.exit(main())

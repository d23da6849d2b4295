"""linked_services.py <nm> <object> <archive> <src>: a program that uses token() links no object of other services.

Follows the undefined symbols of the program's object through the archive, as a linker does.
"""

import re
import subprocess
import sys
from pathlib import Path

# Objects of src/api and src/model by their file names: those of token, and those that every program needs.
EXPECTED = {"token", "client", "sub_clients"}


def symbols(nm: str, file: str) -> dict[str, tuple[set[str], set[str]]]:
    """What each object of a file defines and lacks."""
    run = subprocess.run([nm, "--format=posix", "--print-file-name", file], check=True, capture_output=True, text=True)
    objects: dict[str, tuple[set[str], set[str]]] = {}
    for index, line in enumerate(run.stdout.splitlines()):
        place, _, entry = line.partition(": ")
        name, kind = entry.split(" ")[:2]
        defined, undefined = objects.setdefault(place, (set(), set()))
        if kind == "U":
            undefined.add(name)
        elif kind.isupper() or kind in "uVW":
            defined.add(name)
    return objects


def linked(program: str, archive: str, nm: str) -> set[str]:
    members = symbols(nm, archive)
    owner: dict[str, str] = {}
    for member, (defined, _) in members.items():
        for name in defined:
            owner.setdefault(name, member)
    have, todo = set(), set()
    for defined, undefined in symbols(nm, program).values():
        have |= defined
        todo |= undefined
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name in have or name not in owner:
            continue
        found.add(owner[name])
        defined, undefined = members[owner[name]]
        have |= defined
        todo |= undefined - have
    return {Path(re.sub(r".*\[(.*)\]", r"\1", member)).name.split(".")[0] for member in found}


def main() -> int:
    nm, program, archive, source = sys.argv[1:]
    objects = linked(program, archive, nm)
    of_services = {file.stem for room in ("api", "model") for file in Path(source, room).glob("*.cpp")}
    surplus = sorted(objects & of_services - EXPECTED)
    print(f"{len(objects)} objects of the library are linked; of other services: {', '.join(surplus) or 'none'}")
    if "token" not in objects or "session" not in objects:
        print("the objects of token itself are missing: has the form of nm's lines changed?")
        return 1
    return 1 if surplus else 0


if __name__ == "__main__":
    sys.exit(main())

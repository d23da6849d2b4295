"""Writes everything that follows from spec/: models, sub-clients, and the lists of them.

    python3 tools/generate            write what has changed
    python3 tools/generate --check    write nothing; exit 1 and name the files when something is stale

    --spec DIRECTORY      read the facts of this directory instead of spec/
    --output DIRECTORY    write below this directory instead of the project
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import facts
from cpp import GENERATED
from outputs import outputs
from spec import SpecError

FIRST_LINE = GENERATED.splitlines(keepends=True)[0]
ROOT = Path(__file__).resolve().parents[2]
GENERATED_DIRECTORIES = ["include/databricks", "src", "tests/conformance"]


def is_generated(file: Path) -> bool:
    with file.open(encoding="utf-8") as lines:
        return lines.readline() == FIRST_LINE


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail when the committed output is stale")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help=argparse.SUPPRESS)
    parser.add_argument("--output", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    try:
        readme = (ROOT / "README.md").read_text(encoding="utf-8")
        wanted = {options.output / name: text for name, text in outputs(facts.checked(options.spec), readme).items()}
    except SpecError as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1

    present = {file for directory in GENERATED_DIRECTORIES for file in (options.output / directory).rglob("*.?pp") if is_generated(file)}
    stale = sorted(file for file, text in wanted.items() if not file.exists() or file.read_text(encoding="utf-8") != text)
    left_over = sorted(present - wanted.keys())
    for file in stale + left_over:
        print(f"{'stale' if options.check else 'written' if file in wanted else 'removed'}: {file.relative_to(options.output)}")
    if options.check:
        if stale or left_over:
            print("generate: run 'python3 tools/generate' and commit the result", file=sys.stderr)
        return 1 if stale or left_over else 0
    for file in stale:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(wanted[file], encoding="utf-8")
    for file in left_over:
        file.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())

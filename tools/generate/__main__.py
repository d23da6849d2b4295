"""Writes the models, field tables and endpoint constants from spec/.

    python3 tools/generate            write what has changed
    python3 tools/generate --check    write nothing; exit 1 and name the files when something is stale
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import conformance
import endpoints
import models
from spec import Spec, SpecError

ROOT = Path(__file__).resolve().parents[2]
GENERATED_FOLDERS = ["include/databricks/model", "src/model", "src/api/endpoints"]


def outputs(spec: Spec) -> dict[Path, str]:
    files: dict[str, str] = {}
    for service in spec.services:
        files[f"include/databricks/model/{service.name}.hpp"] = models.header(spec, service)
        files[f"src/model/{service.name}.cpp"] = models.source(spec, service)
        files[f"src/api/endpoints/{service.name}.hpp"] = endpoints.header(service)
    files["tests/conformance/all_models.cpp"] = conformance.models(spec)
    files["tests/conformance/all_endpoints.cpp"] = conformance.endpoints(spec)
    return {ROOT / name: text for name, text in files.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="fail when the committed output is stale")
    check = parser.parse_args().check
    try:
        wanted = outputs(Spec(ROOT / "spec"))
    except (SpecError, KeyError, ValueError) as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1

    present = {file for folder in GENERATED_FOLDERS for file in (ROOT / folder).glob("*") if file.is_file()}
    stale = sorted(file for file, text in wanted.items() if not file.exists() or file.read_text(encoding="utf-8") != text)
    left_over = sorted(present - wanted.keys())
    for file in stale + left_over:
        print(f"{'stale' if check else 'written' if file in wanted else 'removed'}: {file.relative_to(ROOT)}")
    if check:
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

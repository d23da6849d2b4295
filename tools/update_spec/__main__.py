"""Brings spec/ up to date with an installed databricks-sdk (Python) and prints what changed as a section of the changelog.

    python3 tools/update_spec [--sdk DIRECTORY]

New members get the doc line "TODO", which tools/generate refuses until someone writes it. Our docs and marks stay, and so does what
only the C# client has. Run again, it changes nothing.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tools" / "generate"))

from update import update  # noqa: E402


def installed_sdk() -> Path:
    found = importlib.util.find_spec("databricks")
    if found is None:
        sys.exit("update_spec: databricks-sdk is not installed: pip install it, or give the directory that holds databricks/sdk with --sdk")
    return Path(found.submodule_search_locations[0]).parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sdk", type=Path, help="directory that holds databricks/sdk (default: where Python finds it)")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the facts to bring up to date (default: spec/)")
    arguments = parser.parse_args()
    print(update(arguments.spec, arguments.sdk or installed_sdk()), end="")


if __name__ == "__main__":
    main()

"""The whole update: reads both sides, merges, writes."""

from __future__ import annotations

from pathlib import Path

from changes import Changes
from method_merge import MethodMerge
from sdk_reader import Sdk
from spec_files import SpecFiles
from type_merge import TypeMerge


def update(spec: Path, sdk_directory: Path) -> str:
    """Merges the SDK into the files of spec/. Returns what changed, as a section of the changelog."""
    files, sdk, changes = SpecFiles(spec), Sdk(sdk_directory), Changes()
    reached_before = files.reached()
    types = TypeMerge(files, sdk, changes)
    for document in files.documents:
        MethodMerge(document, files, sdk, types, changes).run()
    types.run()
    for item in sorted(reached_before - files.reached()):
        files.remove(item)
        changes.note("Removed", item.kind, str(item))
    files.write()
    return changes.section(f"API facts of databricks-sdk {sdk.version}")

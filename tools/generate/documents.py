"""Reads the files of spec/ as JSON and checks each against spec/schema.json."""

from __future__ import annotations

import json
from pathlib import Path

from schema import JsonObject, problems

SCHEMA = "schema.json"


class SpecError(Exception):
    """What is wrong in spec/: a line for each mistake, which names file and JSON path."""


def files(directory: Path) -> list[Path]:
    """The file of each service, by name."""
    found = sorted(file for file in directory.glob("*.json") if file.name != SCHEMA)
    if not found:
        raise SpecError(f"{directory}: no spec files")
    return found


def read(directory: Path) -> list[dict]:
    """The documents of all services, by name."""
    schema = json.loads((directory / SCHEMA).read_text(encoding="utf-8"))
    documents, mistakes = [], []
    for file in files(directory):
        document = parse(file)
        found = list(problems(document, schema))
        if not found and document["service"] != file.stem:
            found.append(("$.service", f'"{document["service"]}" is not the name of the file'))
        mistakes += [f"spec/{file.name}: {path}: {message}" for path, message in found]
        documents.append(document)
    if mistakes:
        raise SpecError("\n".join(mistakes))
    return documents


def parse(file: Path) -> object:
    try:
        return json.loads(file.read_text(encoding="utf-8"), object_pairs_hook=JsonObject)
    except json.JSONDecodeError as error:
        raise SpecError(f"spec/{file.name}: line {error.lineno}, column {error.colno}: {error.msg}") from error

"""Entries of spec/ for tests: each has what the schema asks for, and what a test gives it."""

from __future__ import annotations


def field(name: str, type_name: str, **marks) -> dict:
    return {"name": name, "type": type_name, "required": False, "csharp": False, "official": True, "deprecated": False, **marks}


def value(name: str) -> dict:
    return {"name": name, "csharp": False, "official": True}


def method(name: str, verb: str, path: str, **facts_of_it) -> dict:
    return {"name": name, "doc": "Does something.", "verb": verb, "path": path, "path_params": [], "query": [], "body": None,
            "response": None, "in_csharp": False, "in_official": True, **facts_of_it}
